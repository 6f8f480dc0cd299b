"use strict";

exports.id = 63;

exports.ids = [ 63 ];

exports.modules = {
 30063: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderCsv: () => renderCsv,
   renderInventoryCsv: () => renderInventoryCsv
  });
  function renderCsv(report) {
   const {controls} = report;
   const header = [ "repository", "url", "branch", "commit", "status", "reason", "errors", "warnings", "notes", "suppressed", "unreadable", "servers", "stored_credentials", "identities", ...controls.map(({id}) => id) ];
   const rows = [ ...report.repositories.map(row => {
    const verdicts = new Map(row.controls.map(({id, verdict}) => [ id, verdict ]));
    return [ row.repository, row.url, row.branch, row.commit, "read", "", row.errors, row.warnings, row.notes, row.suppressed, row.unreadable, row.servers, row.stored, row.identities, ...controls.map(({id}) => verdicts.get(id) ?? "") ];
   }), ...report.unread.map(({repository, url, reason}) => [ repository, url, "", "", "unread", reason ]), ...report.missing.map(repository => [ repository, "", "", "", "missing", "" ]) ];
   return csv(header, rows);
  }
  function renderInventoryCsv({inventory}) {
   const header = [ "kind", "repository", "file", "line", "name", "state", "details", "url" ];
   const rows = [ ...inventory.servers.map(entry => [ "server", entry.repository, entry.file, entry.line, entry.server, entry.disabled ? "disabled" : entry.credential === "none" ? "" : `${entry.credential} credential`, [ entry.client, entry.host ?? `${entry.package ?? ""}${entry.version === null ? "" : `@${entry.version}`}`, entry.reads.length > 0 ? `reads ${entry.reads.join(" ")}` : "", entry.throughGateway === null ? "" : entry.throughGateway ? "through a gateway" : "past the gateways", entry.runsInCi ? "in CI" : "" ].filter(part => part !== "").join("; "), entry.lineUrl ]), ...inventory.credentials.map(entry => [ "credential", entry.repository, entry.file, entry.line, entry.what, entry.state, entry.server === void 0 ? "" : `of server ${entry.server}`, entry.lineUrl ]), ...inventory.identities.map(entry => [ "identity", entry.repository, entry.file, entry.line, entry.name, entry.provider, [ entry.issuer === null ? "" : `issuer ${entry.issuer}`, ...entry.subjects ].filter(part => part !== "").join("; "), entry.lineUrl ]) ];
   return csv(header, rows);
  }
  function csv(header, rows) {
   const line = row => header.map((_, at) => cell(row[at] ?? "")).join(",");
   return `${[ header, ...rows ].map(line).join("\r\n")}\r\n`;
  }
  function cell(value) {
   if (typeof value === "number") return String(value);
   const text = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
   const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
   return /[",']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
 })
};
