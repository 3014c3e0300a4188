// The page's own behavior, as its specification has it. `config` is put in by the server.
window.gen.start = (config) => {
  const $ = window.jQuery;
  const gen = window.gen;
  const { behavior, marker, picker } = config;
  const at = (key) => $(`[${marker}="${key}"]`);
  const field = (name) => {
    const key = config.keys[name];
    return key ? at(key) : $();
  };
  const asked = {};

  function ask(list, query) {
    const turn = (asked[list] ?? 0) + 1;
    asked[list] = turn;
    gen.pending += 1;
    return new Promise((done) => {
      $.get(`/ads/CaseLogs/${config.lists}/${list}`, query)
        .done((rows) => {
          if (turn === asked[list] || behavior.lateAnswers) done(rows);
        })
        .always(() => setTimeout(() => (gen.pending -= 1)));
    });
  }

  function options(select, rows, first) {
    const kept = select.val();
    if (behavior.lists === 'html')
      select.html(
        `${first ? '<option value=""></option>' : ''}${rows.map(({ value, text }) => $('<option>').val(value).text(text)[0].outerHTML).join('')}`,
      );
    else {
      select.empty();
      if (first) select.append($('<option value="">'));
      for (const { value, text } of rows) select.append($('<option>').val(value).text(text));
    }
    if (picker.shut) select.prop('disabled', rows.length === 0);
    return kept;
  }

  // The date box and what hangs on it.
  const date = field('caseDate');
  const group = date.closest('.ProcedureDate');
  const SETTINGS = { format: 'm/d/yyyy', autoclose: true, todayHighlight: true };
  const hung = { 'bootstrap-group': group, 'bootstrap-box': date }[config.widget];
  if (hung) hung.datepicker(SETTINGS);
  if (config.widget === 'jquery-ui-mask') {
    date.datepicker({ dateFormat: 'mm/dd/yy' });
    date.inputmask('99/99/9999');
  }
  const today = date.val();
  function backToToday() {
    date.val(today);
    if (hung) hung.datepicker('update', today);
    else if (config.widget === 'jquery-ui-mask') date.datepicker('setDate', new Date());
  }
  // As a resident picks a day in the calendar.
  gen.setDate = (value) => {
    const [month, day, year] = value.split('/').map(Number);
    const picked = new Date(year, month - 1, day);
    if (hung) hung.datepicker('setDate', picked);
    else if (config.widget === 'jquery-ui-mask') date.datepicker('setDate', picked).trigger('change');
    else date.val(value).trigger('change');
  };
  gen.widgetDate = () => {
    if (hung) return hung.datepicker('getDate')?.toDateString() ?? null;
    if (config.widget === 'jquery-ui-mask') return date.datepicker('getDate')?.toDateString() ?? null;
    return null;
  };

  let held = date.val();
  async function dateChanged() {
    if (date.val() === held) return;
    held = date.val();
    const { reload } = behavior;
    const waits = [];
    if (reload.role && field('role').length) {
      waits.push(
        ask('Roles', { date: held }).then((rows) => {
          const select = field('role');
          const kept = options(select, rows, select.find('option').first().val() === '');
          if (reload.keep) select.val(kept);
        }),
      );
    }
    if (reload.areas) waits.push(loadAreas());
    await Promise.all(waits);
    if (reload.clearsCaseId) field('caseId').val('');
  }
  date.on('change changeDate', () => void dateChanged());

  let resets = behavior.dateReset.times;
  for (const name of behavior.dateReset.on) {
    field(name).on('change', () => {
      if (!gen.ready || resets <= 0) return;
      resets -= 1;
      backToToday();
      held = date.val();
    });
  }

  // Class, area, type, rows.
  const classes = at('pc');
  const areas = at('pa');
  const types = at('pt');
  const body = $('#code-search-area-type-body');
  async function loadAreas() {
    types.empty().append('<option value="">');
    if (!classes.val()) return void options(areas, [], true);
    options(areas, await ask('Areas', { classId: classes.val(), date: date.val() }), true);
  }
  async function loadTypes() {
    if (!areas.val()) return void options(types, [], true);
    options(types, await ask('Types', { areaId: areas.val() }), true);
    if (behavior.autoSearch) await search();
  }
  classes.on('change', () => void loadAreas());
  areas.on('change', () => void loadTypes());
  types.on('change', () => {
    if (behavior.autoSearch) void search();
  });
  async function search() {
    const found = await ask('Codes', { areaId: areas.val(), typeId: types.val(), words: at('pd').val() });
    body.empty();
    for (const one of found) body.append(row(one));
  }
  const searchButton = $(`[id="${picker.ids.search}"]`);
  gen.markSafe(searchButton[0]);
  searchButton.on('click', (event) => {
    event.preventDefault();
    void search();
  });

  function element(tag, words, classes) {
    if (tag === 'input') return $('<input type="button">').val(words).addClass(classes);
    if (tag === 'a') return $('<a href="#" role="button">').text(words).addClass(classes);
    return $('<button type="button">').text(words).addClass(classes);
  }

  function row(one) {
    const line = $('<tr>').attr({
      'data-code-id': one.id,
      'data-area-id': one.areaId,
      'data-type-id': one.typeId,
      'data-type-to-code-id': `9${one.id}`,
      'data-def-cat-short-names': one.category,
      'data-max-qty-allowed': one.max,
    });
    const told = $('<td id="code-description">').append(
      $('<span id="code-description-text">').text(one.description),
      $('<div id="def-cats">').append($('<small>').text(one.category)),
    );
    if (picker.attributeBoxes)
      told.append('<label><input type="checkbox" class="cbCodeAttribute" value="3"> Trauma</label>');
    const star = element(picker.starTag, '', 'btn btn-link addFavorite')
      .attr('title', 'Add favorite')
      .append('<i class="fa fa-star" aria-hidden="true"></i>');
    star.on('click', (event) => event.preventDefault());
    const add = element(picker.addTag, picker.addText, picker.addClass);
    gen.markSafe(add[0]);
    const last = $('<td id="code-qty">');
    if (one.max > 1) {
      const quantity = $('<input type="number" min="1" class="form-control form-control-sm code-quantity">').attr(
        'max',
        one.max,
      );
      add.prop('disabled', true).toggleClass('disabled', true);
      quantity.on('input', () => {
        const good = Number(quantity.val()) >= 1 && Number(quantity.val()) <= one.max;
        add.prop('disabled', !good).toggleClass('disabled', !good);
      });
      last.append(quantity);
    }
    add.on('click', (event) => {
      event.preventDefault();
      if (add.hasClass('disabled')) return;
      take(one, Number(last.find('.code-quantity').val() || 1));
    });
    last.append(add);
    return line.append(
      $('<td id="code-value">').text(one.code),
      told,
      $('<td>').text(one.area),
      $('<td id="typeName">').text(one.type),
      $('<td>').append(star),
      last,
    );
  }

  const chosen = [];
  gen.chosen = chosen;
  function take(one, quantity) {
    const line = { ...one, quantity };
    chosen.push(line);
    const remove = $('<i class="fa fa-times removeCode" title="Remove">').attr(
      'aria-hidden',
      picker.removeHidden ? 'true' : null,
    );
    const item = $('<li id="li-code" class="list-group-item">').append(
      $('<span>').text(`${one.code} ${one.description}`),
      $('<input type="hidden" name="CodeId" class="CodeId">').val(one.id),
      $('<input type="hidden" name="TypeToCodeId" class="TypeToCodeId">').val(`9${one.id}`),
      $('<input type="hidden" name="Quantity" class="Quantity">').val(quantity),
      remove,
    );
    remove.on('click', () => {
      chosen.splice(chosen.indexOf(line), 1);
      item.remove();
      counted();
    });
    $('.selectedCodesBody').append(item);
    if (behavior.addBlanks !== 'no')
      field('site')
        .val(behavior.addBlanks === 'preset' ? config.sitePreset : '')
        .trigger('change.select2');
    if (behavior.addClearsRows) body.empty();
    counted();
  }
  function counted() {
    $('#badge-counter').text(chosen.length);
    $('[name="SelectedCodes"]').val(chosen.map(({ id }) => id).join(','));
  }

  // Tabs, folds, drawn lists.
  $('a[data-pane]').on('click', function (event) {
    event.preventDefault();
    $('a[data-pane]').removeClass('active');
    $('.tab-pane').removeClass('active show');
    $(this).addClass('active');
    $($(this).attr('href')).addClass('active show');
  });
  $('[data-opens]').on('click', (event) => {
    event.preventDefault();
    $('#commentsContainer').toggle();
  });
  for (const key of config.select2) at(key).select2({ width: '100%' });

  // Submit asks the page first, then posts.
  const form = $('form.gen-form');
  form.on('submit', (event) => {
    event.preventDefault();
    if (behavior.validation && !form.valid()) return;
    if (chosen.length === 0)
      return void $('#clienterrors').html('<div class="alert alert-danger">Select at least one code.</div>');
    if (behavior.confirm && !window.confirm('Submit this case?')) return;
    form[0].submit();
  });

  $(async () => {
    if (classes.val()) await loadAreas();
    for (const [key, value] of Object.entries(config.late)) at(key).val(value).trigger('change');
    held = date.val();
    setTimeout(() => (gen.ready = true), 30);
  });
};
