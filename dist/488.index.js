"use strict";

exports.id = 488;

exports.ids = [ 488 ];

exports.modules = {
 30488: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   c: () => writtenAddress,
   parsePolicyAddress: () => parsePolicyAddress
  });
  var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21035);
  const forms = "github:<owner>/<repository>/<path>@<commit>, azure-devops:<project>/<repository>/<path>@<commit> or https://…#sha256=<digest of the file>";
  function parsePolicyAddress(text) {
   const trimmed = text.trim();
   if (/^https?:/i.test(trimmed)) return parseUrl(trimmed);
   const [, scheme, rest = ""] = /^(github|azure-devops):(.*)$/.exec(trimmed) ?? [];
   if (scheme === void 0) return {
    problem: `it is written as ${forms}`
   };
   return parseRepositoryPath(scheme, rest);
  }
  function writtenAddress(address) {
   const place = address.kind === "url" ? address.url : address.shown;
   return address.sha256 === void 0 ? place : `${place}#sha256=${address.sha256}`;
  }
  function parseRepositoryPath(kind, text) {
   const [place = "", digest] = splitAt(text, text.indexOf("#"));
   const [path = "", commit = ""] = splitAt(place, place.lastIndexOf("@"));
   const owner = kind === "github" ? "owner" : "project";
   const [first = "", repository = "", ...segments] = path.replace(/^\//, "").split("/");
   const names = [ first, repository, ...segments ];
   if (segments.length === 0 || !names.every(isPlainName) || !fits(kind, first, repository)) return {
    problem: `it names no file of a repository: write ${kind}:<${owner}>/<repository>/<path>@<commit>`
   };
   if (commit === "") return {
    problem: `it names no commit: write @ and all 40 digits of one behind the path (git rev-parse HEAD in ${repository})`
   };
   if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) return {
    problem: `'@${commit.slice(0, 40)}' is a branch, a tag or a part of a hash, and others can change what it stands for: write all 40 digits of a commit (git rev-parse ${/^[\w./-]{1,40}$/.test(commit) ? commit : "HEAD"} in ${repository})`
   };
   const sha256 = digest === void 0 ? void 0 : digestOf(digest);
   if (digest !== void 0 && sha256 === void 0) return {
    problem: digestProblem
   };
   const common = {
    shown: `${kind}:${path.replace(/^\//, "")}@${commit.toLowerCase()}`,
    repository,
    path: segments.join("/"),
    commit: commit.toLowerCase(),
    ...sha256 !== void 0 && {
     sha256
    }
   };
   return {
    address: kind === "github" ? {
     kind,
     owner: first,
     ...common
    } : {
     kind,
     project: first,
     ...common
    }
   };
  }
  function parseUrl(text) {
   let url;
   try {
    url = new URL(text);
   } catch {
    return {
     problem: `it is not a URL: write ${forms}`
    };
   }
   if (url.username !== "" || url.password !== "") return {
    problem: "it must not hold a user or password"
   };
   const hosting = hostingProblem(url);
   if (hosting) return {
    problem: hosting
   };
   const sha256 = digestOf(url.hash.slice(1));
   if (sha256 === void 0) return {
    problem: url.hash === "" ? "what a URL answers can change: write #sha256= and the digest of the file behind it (sha256sum gatehouse.yml)" : digestProblem
   };
   url.hash = "";
   return {
    address: {
     kind: "url",
     shown: `${url.origin}${url.pathname}`,
     url: url.href,
     sha256
    }
   };
  }
  function hostingProblem({protocol, hostname}) {
   const isLocal = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_0__.B)(hostname);
   if (protocol === "http:" && !isLocal) return "a policy is fetched over https only: write https:// before its host";
   if (!isLocal && (/^[\d.]+$/.test(hostname) || hostname.startsWith("["))) return "write the name of its host, not a number";
   return;
  }
  const digestProblem = "behind # stands the digest of the file: sha256= and 64 hexadecimal digits";
  function digestOf(fragment) {
   return /^sha256=([0-9a-f]{64})$/i.exec(fragment)?.[1]?.toLowerCase();
  }
  function splitAt(text, at) {
   return at < 0 ? [ text ] : [ text.slice(0, at), text.slice(at + 1) ];
  }
  function isPlainName(name) {
   return name !== "" && name !== "." && name !== ".." && !/[\\?#%:*|<>"\u0000-\u001f]/.test(name);
  }
  function fits(kind, owner, repository) {
   return kind === "azure-devops" || /^[\w-]{1,100}$/.test(owner) && /^[\w.-]+$/.test(repository);
  }
 })
};
