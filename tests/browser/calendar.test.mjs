// The town's calendar as another program reads it: ical.js, which calendars in browsers use.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';

const program = process.env.INKO_PROGRAM;
let folder;
let town;
const inko = (...args) => JSON.parse(execFileSync(program, [...args, '--json'], { encoding: 'utf8', cwd: folder }));
const calendar = (...args) => {
  const file = join(folder, `calendar-${args.length}.ics`);
  const answer = inko('export', town, '--out', file, ...args);
  const component = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  ICAL.TimezoneService.register(component.getFirstSubcomponent('vtimezone'));
  const entries = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  assert.equal(entries.length, answer.rows);
  return entries;
};
const on = (entries, day) => entries.filter((entry) => entry.startDate.toString().startsWith(day));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'inko-calendar-'));
  town = join(folder, 'Stadt.inko');
  inko('new', town, '--sample');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('every entry has an identity of its own, which stays', () => {
  const first = calendar().map((entry) => entry.uid);
  assert.ok(first.length > 100);
  assert.equal(new Set(first).size, first.length);
  assert.deepEqual(calendar().map((entry) => entry.uid), first);
});

test('times are German ones, in summer and in winter', () => {
  const entries = calendar();
  const times = (day) => on(entries, day).map((entry) => entry.startDate.toJSDate().toISOString());
  assert.ok(times('2026-12-03').includes('2026-12-03T15:00:00.000Z')); // 16:00
  assert.ok(times('2026-04-23').includes('2026-04-23T14:00:00.000Z')); // 16:00 in summer
  assert.equal(on(entries, '2026-12-03')[0].startDate.zone.tzid, 'Europe/Berlin');
});

test('what was called off stays and says so', () => {
  const cancelled = on(calendar('--internal'), '2026-10-29').map((entry) => entry.component.getFirstPropertyValue('status'));
  assert.deepEqual(cancelled, ['CANCELLED']);
});

test('everybody sees only what is public', () => {
  const everything = calendar('--internal');
  const shown = calendar();
  assert.ok(shown.length < everything.length);
  const uids = new Set(everything.map((entry) => entry.uid));
  assert.ok(shown.every((entry) => uids.has(entry.uid)));
});

test('each has a number that grows with its changes', () => {
  const sequence = () => on(calendar(), '2026-12-03').map((entry) => entry.sequence);
  const before = sequence();
  const table = join(folder, 'sitzungen.csv');
  writeFileSync(table, 'Gremium;Datum;Ort;Stand\nSteuerungsgruppe INKO;2026-12-03;Rathaus, Saal 2;geplant\n');
  inko('import', town, table);
  assert.deepEqual(sequence(), before.map((number) => number + 1));
});
