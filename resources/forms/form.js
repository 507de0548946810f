'use strict';
(() => {
  const form = JSON.parse(document.getElementById('form').textContent);
  const words = form.words;
  const page = document.getElementById('answer');
  let lastNumber = 0;
  let isSaved = true;

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const filled = (text, value) => text.replace('%1', () => value);
  const parts = (text) => text.split(';').map((part) => part.trim()).filter((part) => part !== '');

  // A field knows how to show itself and what it says: a text, or for lists the texts in their order.

  const nameAndHint = (column, id) => {
    const label = element('label', { className: 'name', htmlFor: id }, column.header);
    const hint = element('span', { className: 'hint', id: `${id}-hint` }, column.hint);
    return [label, hint];
  };

  const textField = (column, id, value) => {
    const input = column.kind === 'text' ? element('textarea', { id, rows: 3 }) : element('input', { id, type: 'text' });
    input.value = value;
    input.setAttribute('aria-describedby', `${id}-hint`);
    if (column.required) input.setAttribute('aria-required', 'true');
    if (column.kind === 'number') input.inputMode = 'numeric';
    const pane = element('div', {}, ...nameAndHint(column, id), input);
    if (['text', 'title'].includes(column.kind)) pane.className = 'wide';
    return { pane, focus: () => input.focus(), value: () => input.value.trim(), input };
  };

  const yesNoField = (column, id, value) => {
    const box = element('input', { id, type: 'checkbox', checked: value === words.yes });
    box.setAttribute('aria-describedby', `${id}-hint`);
    const pane = element('div', { className: 'options' },
      element('label', {}, box, column.header),
      element('span', { className: 'hint', id: `${id}-hint` }, column.hint));
    return { pane, focus: () => box.focus(), value: () => (box.checked ? words.yes : words.no) };
  };

  const oneOfField = (column, id, value, choices) => {
    const buttons = choices.map((choice) => element('input', { type: 'radio', name: id, value: choice, checked: choice === value }));
    const pane = element('fieldset', { className: 'options wide' },
      element('legend', {}, column.header),
      element('span', { className: 'hint', id: `${id}-hint` }, column.hint),
      ...buttons.map((button) => element('label', {}, button, button.value)));
    pane.setAttribute('aria-describedby', `${id}-hint`);
    return {
      pane,
      focus: () => buttons[0].focus(),
      value: () => buttons.find((button) => button.checked)?.value ?? '',
      set: (chosen) => buttons.forEach((button) => { button.checked = button.value === chosen; }),
    };
  };

  // The order in which things are chosen counts: the first goal is the main one.
  const someOfField = (column, id, value) => {
    const keyOf = (choice) => (column.kind === 'goals' ? choice.split(' – ')[0] : choice);
    const keys = column.choices.map(keyOf);
    let chosen = value;
    const summary = element('summary', { id });
    const other = element('input', { type: 'text', id: `${id}-other` });
    const show = () => {
      const said = chosen.length > 0 ? chosen.join('; ') : words.nothingChosen;
      summary.replaceChildren(element('span', { className: 'name' }, column.header), element('span', { className: 'chosen' }, said));
    };
    const boxes = column.choices.map((choice) => {
      const key = keyOf(choice);
      const box = element('input', { type: 'checkbox', checked: chosen.includes(key) });
      box.addEventListener('input', () => {
        chosen = chosen.filter((one) => one !== key);
        if (box.checked) chosen = [...chosen, key];
        show();
      });
      return element('label', {}, box, choice);
    });
    other.value = chosen.filter((one) => !keys.includes(one)).join('; ');
    other.addEventListener('input', () => {
      chosen = [...chosen.filter((one) => keys.includes(one)), ...parts(other.value)];
      show();
    });
    show();
    const pane = element('details', {}, summary,
      element('div', { className: 'choices' }, element('span', { className: 'hint other' }, column.hint), ...boxes,
        element('div', { className: 'other' },
          element('label', { htmlFor: `${id}-other` }, filled(words.other, column.header)), other)));
    return { pane, focus: () => summary.focus(), value: () => chosen };
  };

  const fieldFor = (column, id, value, isNew) => {
    const text = typeof value === 'string' ? value : '';
    switch (column.kind) {
      case 'list':
      case 'goals': return someOfField(column, id, Array.isArray(value) ? value : parts(text));
      case 'yes-no': return yesNoField(column, id, text);
      case 'status': {
        const choices = isNew ? [words.statusNew] : column.choices.filter((choice) => choice !== words.statusNew);
        return oneOfField(column, id, isNew ? words.statusNew : text, choices);
      }
      default: return textField(column, id, text);
    }
  };

  // An offer: a row of the grid.

  const offers = [];
  const list = element('div');
  const problem = element('p', { className: 'problem', role: 'alert' });
  const said = element('p', { className: 'said', role: 'status' });

  const touched = () => {
    isSaved = false;
    said.textContent = '';
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(answer()));
    } catch (refused) {
      // The browser keeps nothing: closing the page still asks.
    }
  };

  const addOffer = (row) => {
    lastNumber += 1;
    const number = lastNumber;
    const isNew = !row.ID;
    const legend = element('legend');
    const fields = new Map();
    form.columns.forEach((column, place) => {
      if (column.kind !== 'identity')
        fields.set(column, fieldFor(column, `offer-${number}-${place}`, row[column.header] ?? '', isNew));
    });
    const titleField = [...fields].find(([column]) => column.kind === 'title')[1];
    const statusField = [...fields].find(([column]) => column.kind === 'status')[1];
    const inOrder = [statusField, ...[...fields.values()].filter((field) => field !== statusField)];
    const name = () => titleField.value() || words.newOffer;
    const showName = () => { legend.textContent = name(); };
    const pane = element('fieldset', { className: 'offer' }, legend,
      element('div', { className: 'fields' }, ...inOrder.map((field) => field.pane)));
    const offer = { row, fields, pane, titleField, name };
    pane.addEventListener('input', (event) => {
      const isStatus = statusField.pane.contains(event.target);
      if (!isNew && !isStatus && ['', words.statusUnchanged].includes(statusField.value())) statusField.set(words.statusChanged);
      showName();
      touched();
    });
    if (isNew) {
      const remove = element('button', { type: 'button' }, words.removeOffer);
      remove.addEventListener('click', () => {
        offers.splice(offers.indexOf(offer), 1);
        pane.remove();
        touched();
        (offers.at(-1)?.titleField ?? { focus: () => add.focus() }).focus();
      });
      pane.append(element('div', { className: 'row' }, remove));
    }
    showName();
    offers.push(offer);
    list.append(pane);
    return offer;
  };

  // The whole answer.

  const storageKey = `inko ${Object.values(form.properties).join(' ')}`;
  const nothing = element('input', { type: 'checkbox', id: 'nothing' });
  const persons = element('input', { type: 'text', id: 'persons' });
  persons.setAttribute('aria-describedby', 'persons-hint');
  const add = element('button', { type: 'button' }, words.addOffer);
  const save = element('button', { type: 'button', className: 'main' }, words.save);
  const open = element('input', { type: 'file', id: 'open', accept: '.json' });

  const rowOf = (offer) => {
    const row = { ID: offer.row.ID ?? '' };
    offer.fields.forEach((field, column) => { row[column.header] = field.value(); });
    return row;
  };
  const answer = () => ({
    properties: { ...form.properties, 'inko-persons': persons.value.trim(), 'inko-nothing-to-report': nothing.checked ? words.yes : words.no },
    rows: offers.map(rowOf),
  });

  const show = (saved) => {
    offers.splice(0);
    list.replaceChildren();
    saved.rows.forEach(addOffer);
    persons.value = saved.properties['inko-persons'] ?? '';
    nothing.checked = saved.properties['inko-nothing-to-report'] === words.yes;
  };

  const isOfThisForm = (saved) => saved !== null && typeof saved === 'object' && Array.isArray(saved.rows) &&
    typeof saved.properties === 'object' && saved.properties !== null &&
    saved.rows.every((row) => row !== null && typeof row === 'object') &&
    ['inko-workspace', 'inko-year', 'inko-organisation'].every((key) => saved.properties[key] === form.properties[key]);

  const firstProblem = () => {
    for (const offer of offers) {
      for (const [column, field] of offer.fields) {
        if (column.required && field.value().length === 0) return { offer, column, field };
      }
    }
    return null;
  };

  add.addEventListener('click', () => {
    addOffer({}).titleField.focus();
    touched();
  });
  nothing.addEventListener('input', touched);
  persons.addEventListener('input', touched);
  save.addEventListener('click', () => {
    const missing = firstProblem();
    problem.textContent = missing ? words.missing.replace('%1', () => missing.offer.name()).replace('%2', () => missing.column.header) : '';
    if (missing) {
      missing.field.focus();
      return;
    }
    const file = new Blob([JSON.stringify(answer(), null, 1)], { type: 'application/json' });
    const link = element('a', { href: URL.createObjectURL(file), download: form.fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isSaved = true;
    said.textContent = filled(words.saved, form.fileName);
  });
  open.addEventListener('change', async () => {
    let saved = null;
    try {
      saved = JSON.parse(await open.files[0].text());
    } catch (unreadable) {
      // said below
    }
    problem.textContent = isOfThisForm(saved) ? '' : words.notThisForm;
    if (isOfThisForm(saved)) {
      show(saved);
      touched();
    }
    open.value = '';
  });
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });

  page.append(list,
    element('div', { className: 'row tools' }, add),
    // Where there are offers, each says itself what has become of it.
    element('div', { className: 'options', hidden: form.rows.length > 0 }, element('label', {}, nothing, words.nothingToReport)),
    element('p', {}, element('label', { className: 'name', htmlFor: 'persons' }, words.persons),
      element('span', { className: 'hint', id: 'persons-hint' }, words.personsHint), persons),
    problem,
    element('div', { className: 'row tools' }, save),
    said,
    element('p', { className: 'tools' }, element('label', { className: 'name', htmlFor: 'open' }, words.open), open));
  page.addEventListener('submit', (event) => event.preventDefault());
  let kept = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(storageKey));
  } catch (unreadable) {
    // as if nothing had been kept
  }
  show(isOfThisForm(kept) ? kept : form);
  isSaved = !isOfThisForm(kept);
  page.hidden = false;
})();
