"use strict";

exports.id = 8021;

exports.ids = [ 8021 ];

exports.modules = {
 28021: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   CM: () => namesSomeServer,
   FB: () => hasPrefixOfProject,
   Gk: () => namesServer,
   hX: () => holdsMcp,
   lf: () => configuresServer,
   pK: () => namesAddress,
   vK: () => namesOtherRole
  });
  const otherRoles = new Set([ "agent", "agents", "bot", "chat", "chatbot", "chatui", "client", "clients", "console", "dashboard", "db", "frontend", "host", "inspector", "playground", "portal", "postgres", "redis", "seed", "site", "spa", "ui", "web", "webapp", "webui", "website" ]);
  const servers = /^servers?$/;
  function wordsOf(text) {
   return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/(?<=[A-Z]{3})([A-Z][a-z])/g, " $1").toLowerCase().split(/[^a-z\d]+/).filter(word => word !== "");
  }
  function isMcp(word) {
   return /^(?:fast)?mcps?(?:servers?)?$/.test(word);
  }
  function holdsMcp(text) {
   return /mcp/i.test(text) && wordsOf(text).some(isMcp);
  }
  function namesServer(text) {
   if (!/mcp/i.test(text)) return false;
   const words = wordsOf(text);
   const at = words.findIndex(isMcp);
   if (at < 0) return false;
   if (words.slice(at + 1).some(word => otherRoles.has(word))) return false;
   const isServer = /server/.test(words[at]) || servers.test(words[at + 1] ?? "");
   return isServer || !words.slice(0, at).some(word => otherRoles.has(word) || word === "api");
  }
  function hasPrefixOfProject(container, service) {
   const words = wordsOf(container);
   const own = wordsOf(service);
   if (own.length === 0 || own.length >= words.length || own.some(isMcp)) return false;
   if (own.some((word, index) => words[words.length - own.length + index] !== word)) return false;
   const at = words.findIndex(isMcp);
   return !/server/.test(words[at] ?? "") && !servers.test(words[at + 1] ?? "");
  }
  function namesOtherRole(text) {
   return wordsOf(text).some(word => otherRoles.has(word));
  }
  const addresses = /(?:^|_)(?:url|uri|urls|endpoints?|address|base|servers?|fqdn|origin)$/i;
  function namesAddress(name) {
   return holdsMcp(name) && addresses.test(name);
  }
  function namesSomeServer(name) {
   return /server_?name$/i.test(name);
  }
  function configuresServer(name) {
   if (!holdsMcp(name) || addresses.test(name)) return false;
   return /(?:^|_)(?:port|transport|bind|path|server_name|log_level|stateless|stateless_http|listen|json_response|auth_(?:provider|mode|enabled|type)|allowed_(?:hosts|origins))(?:_|$)/i.test(name.replace(/([a-z\d])([A-Z])/g, "$1_$2"));
  }
 })
};
