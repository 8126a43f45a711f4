/* Runs as it is written, in the Trident of Excel 2016 and 2019: ECMAScript 5, no build step, nothing the page cannot do without. */
(function (page) {
  "use strict";

  function byId(id) {
    return page.document.getElementById(id);
  }

  function fillAddress(link, field) {
    field.value = link.href;
    byId("address-line").hidden = false;
  }

  function copyAddress() {
    byId("address").focus();
    byId("address").select();
    // Where copying is not allowed the address stays selected, ready for Ctrl+C.
    byId("copied").textContent = page.document.execCommand("copy") ? "Đã sao chép." : "Nhấn Ctrl+C để chép.";
  }

  function showVersion(diagnostics) {
    if (!diagnostics || !diagnostics.version) return;
    byId("version").textContent = "Excel " + diagnostics.version;
    byId("version-line").hidden = false;
  }

  fillAddress(byId("page-link"), byId("address"));
  byId("copy").addEventListener("click", copyAddress);
  if (page.Office) {
    // Excel reports an add-in as broken when nobody answers its start.
    page.Office.initialize = function () {
      showVersion(page.Office.context && page.Office.context.diagnostics);
    };
  }
})(window);
