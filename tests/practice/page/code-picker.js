// The picker: class → area → type → search → Add, and the panel of selected codes.
window.codeCommon = {
  /** Draws one result row from the page's own template, its values escaped. */
  row(code) {
    const values = { ...code, shortNames: code.categories.join('; ') };
    const markup = $('#codeRowTemplate')
      .text()
      .replace(/\$\{(\w+)\}/g, (_, name) => $('<i>').text(values[name]).html());
    const row = $($.parseHTML(markup.trim())).data('code', code);
    for (const { id, name } of code.attributes)
      row
        .find('#code-description')
        .append(
          $('<label class="code-attribute">').append(
            $('<input type="checkbox" class="cbCodeAttribute">').val(id),
            ` ${name}`,
          ),
        );
    if (code.maxQuantity > 1) {
      const quantity = $(
        '<input type="number" class="form-control form-control-sm quantity" min="1" aria-label="Quantity">',
      );
      row.find('#code-qty').prepend(quantity.attr('max', code.maxQuantity));
      row.find('.addCode').prop('disabled', true);
    }
    return row;
  },

  draw(body, codes) {
    const rows = codes.map(codeCommon.row);
    $(body)
      .empty()
      .append(rows.length > 0 ? rows : $('<tr><td colspan="6">No codes found.</td></tr>'));
  },

  addFromRow(row) {
    const attributes = row
      .find('.cbCodeAttribute:checked')
      .map((_, box) => $(box).val())
      .get();
    sidePanelCodes.add({
      ...row.data('code'),
      quantity: Number(row.find('.quantity').val() ?? 1),
      chosenAttributes: attributes,
    });
  },
};

window.codeSearchByAreaType = {
  loadAreas() {
    caseEntryApp.fillList('#Types', []);
    return caseEntryApp
      .get('GetAreas', { classId: $('#RRCClass').val() })
      .done((areas) => caseEntryApp.fillList('#Areas', areas));
  },

  loadTypes() {
    return caseEntryApp
      .get('GetTypes', { areaId: $('#Areas').val() })
      .done((types) => caseEntryApp.fillList('#Types', types));
  },

  search() {
    const query = {
      classId: $('#RRCClass').val(),
      areaId: $('#Areas').val(),
      typeId: $('#Types').val(),
      text: $('#CodeDescription').val(),
    };
    return caseEntryApp
      .get('SearchCodesByAreaType', query)
      .done((codes) => codeCommon.draw('#code-search-area-type-body', codes));
  },
};

window.sidePanelCodes = {
  codes: [],

  /** Adds without looking: the same code twice makes two. */
  add(code) {
    sidePanelCodes.codes.push(code);
    sidePanelCodes.draw();
    $(document).trigger('code:added');
  },

  remove(index) {
    sidePanelCodes.codes.splice(index, 1);
    sidePanelCodes.draw();
  },

  draw() {
    const field = (i, name, value) =>
      $('<input type="hidden">').attr({ class: name, name: `SelectedCodeList[${i}].${name}`, value });
    const items = sidePanelCodes.codes.map((code, i) =>
      $('<li class="list-group-item" id="li-code">').append(
        $('<span class="selected-code">').text(`${code.code} - ${code.description}`),
        code.quantity > 1 ? $('<span class="selected-quantity">').text(` × ${code.quantity}`) : '',
        $('<i class="removeCode" role="button" title="Remove">✕</i>').data('index', i),
        field(i, 'CodeId', code.codeId),
        field(i, 'TypeToCodeId', code.typeToCodeId),
        field(i, 'Quantity', code.quantity),
      ),
    );
    $('.selectedCodesBody').empty().append(items);
    $('#badge-counter').text(items.length);
    $('#SelectedCodes').val(
      JSON.stringify(
        sidePanelCodes.codes.map(({ typeToCodeId, quantity, chosenAttributes }) => ({
          typeToCodeId,
          quantity,
          attributes: chosenAttributes,
        })),
      ),
    );
  },
};

$(() => {
  const { heard } = caseEntryApp;
  $('#RRCClass').on('change', heard(codeSearchByAreaType.loadAreas));
  $('#Areas').on('change', heard(codeSearchByAreaType.loadTypes));
  $('#searchByAreaTypeButton').on('click', codeSearchByAreaType.search);
  $('#caseEntryForm')
    .on('input', '.quantity', function () {
      const allowed = this.value >= 1 && this.value <= Number(this.max);
      $(this).siblings('.addCode').prop('disabled', !allowed);
    })
    .on('click', '.addCode', function () {
      codeCommon.addFromRow($(this).closest('tr'));
    })
    .on('click', '.toggleFavorite', function () {
      $(this).text($(this).text() === '☆' ? '★' : '☆');
    })
    .on('click', '.removeCode', function () {
      sidePanelCodes.remove($(this).data('index'));
    });
  codeCommon.draw('#code-favorites-body', $('#favoriteRows').data('rows'));
  sidePanelCodes.codes = $('#SelectedCodes').data('codes') ?? [];
  sidePanelCodes.draw();
});
