(function () {
  "use strict";
  function value(row, column) {
    var cell = row.cells[column];
    var number = cell.getAttribute("data-v");
    return number === null ? cell.textContent.toLowerCase() : parseFloat(number);
  }

  /* Numbers fall first, words rise first; a second click turns the order round. */
  function sort(heading) {
    var table = heading.closest("table");
    var body = table.tBodies[0];
    var column = heading.cellIndex;
    var rows = Array.prototype.slice.call(body.rows);
    var numbers = rows.length > 0 && rows[0].cells[column].hasAttribute("data-v");
    var before = heading.getAttribute("aria-sort");
    var order = before === null ? (numbers ? "descending" : "ascending") : before === "ascending" ? "descending" : "ascending";
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      cell.removeAttribute("aria-sort");
    });
    heading.setAttribute("aria-sort", order);
    rows.sort(function (a, b) {
      var x = value(a, column);
      var y = value(b, column);
      var difference = x < y ? -1 : x > y ? 1 : 0;
      return order === "ascending" ? difference : -difference;
    });
    rows.forEach(function (row) {
      body.appendChild(row);
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("th button"), function (button) {
    button.addEventListener("click", function () {
      sort(button.parentNode);
    });
  });

  /* The order that the tables come in. */
  Array.prototype.forEach.call(document.querySelectorAll("th[data-order]"), function (heading) {
    heading.setAttribute("aria-sort", heading.getAttribute("data-order"));
  });
})();
