// The form for browsers, filled in by keyboard and mouse in a real one, and read back by Inko.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { chromium } from 'playwright-core';

const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const program = process.env.INKO_PROGRAM;
let folder;
let town;
let browser;
let page;
let requests;

const inko = (...args) => JSON.parse(execFileSync(program, [...args, '--json'], { encoding: 'utf8', cwd: folder }));
const path = (name) => join(folder, name);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inko-form-'));
  town = path('Stadt.inko');
  inko('new', town, '--sample');
  inko('round', town, '--year', '2027', '--deadline', '31.3.2027', '--carry-over');
  inko('forms', town, '--year', '2027', '--out', path('forms'), '--format', 'html');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const formFile = () => path(join('forms', readdirSync(path('forms')).find((name) => name.includes('awo-unterbezirk'))));

const opened = async (options = {}) => {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options });
  const made = await context.newPage();
  requests = [];
  made.on('request', (request) => requests.push(request.url()));
  made.on('pageerror', (error) => requests.push(`error: ${error}`));
  made.on('console', (message) => message.type() === 'error' && requests.push(`console: ${message.text()}`));
  await made.goto(`file://${formFile()}`);
  return made;
};

beforeEach(async () => {
  await page?.context().close();
  page = await opened();
});

const offer = (name) => page.getByRole('group', { name, exact: true });
const saved = async (name = 'answer.json') => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Antwort speichern' }).click()]);
  await download.saveAs(path(name));
  return JSON.parse(readFileSync(path(name), 'utf8'));
};

test('needs nothing but itself', async () => {
  assert.equal(requests.length, 1, requests.join('\n'));
  assert.match(await page.title(), /AWO Unterbezirk Eschetal/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await saved();
  assert.equal(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:')).length, 0, requests.join('\n'));
});

test('what was not touched comes back as it was', async () => {
  const answer = await saved();
  assert.equal(answer.rows.length, 6);
  assert.equal(answer.properties['inko-year'], '2027');
  const [file] = inko('import', town, path('answer.json'), '--dry-run').files;
  assert.deepEqual([file.read, file.new, file.ended, file.refused], [6, 0, 0, []]);
});

test('what is filled in by keyboard is read by Inko', async () => {
  const cafe = offer('Seniorencafé „Zweite Heimat“');
  await cafe.getByLabel('Teilnehmende').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('41');
  assert.equal(await cafe.getByRole('radio', { name: 'geändert' }).isChecked(), true);

  const groups = cafe.getByText('Zielgruppen', { exact: true });
  await groups.click();
  await cafe.getByRole('checkbox', { name: 'Frauen', exact: true }).check();

  await offer('Fortbildung „Pflege mit Herkunft“').getByRole('radio', { name: 'beendet' }).check();
  await offer('Mittagstisch für alle').getByRole('radio', { name: 'unverändert' }).check();

  await page.getByRole('button', { name: 'Angebot hinzufügen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Chor <b>&amp; "mehr"</b>');
  const choir = offer('Chor <b>&amp; "mehr"</b>');
  await choir.getByText('Ziele', { exact: true }).click();
  await choir.getByRole('checkbox', { name: /^2\.2 – / }).check();
  await choir.getByRole('checkbox', { name: /^1 – / }).check();

  const answer = await saved();
  const [first] = answer.rows;
  assert.equal(first.Teilnehmende, '41');
  assert.deepEqual(first.Zielgruppen, ['Seniorinnen und Senioren', 'Frauen']);
  assert.deepEqual(answer.rows.at(-1).Ziele, ['2.2', '1'], 'the first that was chosen is the main goal');
  const [file] = inko('import', town, path('answer.json')).files;
  assert.deepEqual([file.read, file.new, file.ended, file.refused], [7, 1, 1, []]);
  const [again] = inko('import', town, path('answer.json')).files;
  assert.deepEqual([again.read, again.unchanged], [7, 7]);
});

test('says what is missing, and where', async () => {
  await page.getByRole('button', { name: 'Angebot hinzufügen' }).click();
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  assert.equal(await page.getByRole('alert').textContent(), '„Neues Angebot“: „Angebot“ fehlt noch.');
  assert.equal(await page.evaluate(() => document.activeElement.closest('fieldset').querySelector('legend').textContent), 'Neues Angebot');
  await page.getByRole('button', { name: 'Dieses Angebot entfernen' }).click();
  await saved();
  assert.equal(await page.getByRole('alert').textContent(), '');
  assert.match(await page.getByRole('status').textContent(), /antwort-2027-awo-unterbezirk-eschetal\.json/);
});

const shows = (funder) => page.waitForFunction((text) => [...document.querySelectorAll('input')].some((input) => input.value === text), funder);

test('goes on with what was saved before, and with what was typed before a reload', async () => {
  await offer('Mittagstisch für alle').getByLabel('Geldgeber').fill('Stiftung');
  await page.getByLabel('Wer hat das ausgefüllt?').fill('Leitung');
  await saved('first.json');

  await page.context().close();
  page = await opened();
  await page.getByLabel('Mit einer gespeicherten Antwort weitermachen').setInputFiles(path('first.json'));
  await shows('Stiftung');
  assert.equal(await page.getByLabel('Wer hat das ausgefüllt?').inputValue(), 'Leitung');

  await offer('Mittagstisch für alle').getByLabel('Geldgeber').fill('Stadt');
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await shows('Stadt');
});

test('takes no file that is something else', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Antwort speichern' }).click()]);
  await download.saveAs(path('own.json'));
  const own = JSON.parse(readFileSync(path('own.json'), 'utf8'));
  own.properties['inko-organisation'] = '1';
  for (const text of ['', 'x', 'null', '[]', '{"rows":[1],"properties":{}}', JSON.stringify(own)]) {
    await page.getByLabel('Mit einer gespeicherten Antwort weitermachen').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('alert').filter({ hasText: 'keine Antwort zu diesem Formular' }).waitFor();
    assert.equal((await saved()).rows.length, 6);
  }
});

for (const colorScheme of ['light', 'dark']) {
  test(`can be used by everybody, ${colorScheme}`, async () => {
    await page.context().close();
    page = await opened({ colorScheme, viewport: { width: 320, height: 640 }, bypassCSP: true });
    await offer('Seniorencafé „Zweite Heimat“').getByText('Ziele', { exact: true }).click();
    await page.getByRole('button', { name: 'Angebot hinzufügen' }).click();
    await page.getByRole('button', { name: 'Antwort speichern' }).click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} pixels wide`);
  });
}

test('what somebody has typed does nothing in the page', async () => {
  const title = '</script><script>document.title = "taken"</script><img src=x onerror="document.title = 1">{{style}}';
  const name = '</title><script>document.title = "taken"</script>';
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  writeFileSync(path('hostile.csv'), `Institution;Angebot;Ziele\n${cell(name).replaceAll(';', ',')};${cell(title)};1\n`);
  const hostile = path('Fremd.inko');
  inko('new', hostile);
  inko('import', hostile, path('hostile.csv'), '--year', '2027', '--create');
  const [{ path: form }] = inko('forms', hostile, '--year', '2027', '--out', path('hostile'), '--format', 'html').forms;
  await page.goto(`file://${form}`);
  assert.ok((await page.title()).endsWith(name));
  assert.equal(await page.locator('fieldset.offer > legend').textContent(), title);
  assert.equal(await page.locator('img').count(), 0);
  assert.equal((await saved()).rows[0].Angebot, title);
});
