// The way to a code: class, area, type, the rows found, and what was taken of them.
window.gen.startPicker = ({ config, ask, options, at, field, date }) => {
  const $ = window.jQuery;
  const gen = window.gen;
  const { behavior, picker } = config;
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

  return { classes, chosen, loadAreas };
};
