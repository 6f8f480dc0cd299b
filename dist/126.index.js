"use strict";

exports.id = 126;

exports.ids = [ 126 ];

exports.modules = {
 10126: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  // CONCATENATED MODULE: ./build/shared/lint/federation/admission-words.js
  const words = {
   github: {
    run: "any workflow",
    unit: "repository",
    units: "any repository",
    owner: "owner"
   },
   gitlab: {
    run: "any job",
    unit: "project",
    units: "any project",
    owner: "group"
   },
   terraform: {
    run: "any run",
    unit: "workspace",
    units: "any workspace",
    owner: "organization"
   },
   kubernetes: {
    run: "any pod",
    unit: "service account",
    units: "any service account",
    owner: "namespace"
   },
   "azure-devops": {
    run: "any pipeline",
    unit: "project",
    units: "any service connection",
    owner: "organization"
   },
   circleci: {
    run: "any job",
    unit: "project",
    units: "any project",
    owner: "organization"
   },
   other: {
    run: "any token",
    unit: "subject",
    units: "any subject",
    owner: "owner"
   }
  };
  function describe(scope, kind, show, narrowing) {
   const {run, units, owner: ownerWord} = words[kind];
   const {owner, repository, context} = scope;
   const where = context ? ofContext(context, show) : "";
   const pinned = narrowing.pinnedWorkflow;
   if (!owner) {
    if (narrowing.repository || narrowing.owner || narrowing.other) return;
    const who = pinned ? `any repository that calls the fixed workflow` : scope.context || kind !== "github" ? `${run} of ${units}${where}, no matter who owns it` : "any workflow of any repository on GitHub, no matter who owns it";
    return {
     opening: "anyone",
     who
    };
   }
   if (owner.prefix) {
    if (narrowing.repository || narrowing.owner) return;
    return {
     opening: "owner-prefix",
     who: `${run} of ${units} of any ${ownerWord} whose name begins with '${show(owner.text)}'`
    };
   }
   if (!repository) {
    if (narrowing.repository || pinned) return;
    const place = kind === "kubernetes" ? `in the namespace ${show(owner.text)}` : `of ${show(owner.text)}`;
    return {
     opening: "owner",
     who: `${run} of ${units} ${place}${where}`
    };
   }
   const name = repositoryName(kind, owner, repository, show);
   if (repository.prefix) {
    if (narrowing.repository || pinned) return;
    return {
     opening: "repository-prefix",
     who: `${run} of ${units} of ${show(owner.text)} whose name begins with '${show(repository.text)}'${where}`
    };
   }
   if (narrowing.context || pinned) return;
   if (!context) {
    const pullRequests = kind === "github" || kind === "gitlab" ? ": any branch, tag or " : "";
    const request = kind === "github" ? "pull request" : kind === "gitlab" ? "merge request" : "";
    return {
     opening: "repository",
     who: `${run} of ${name}${pullRequests}${request}`
    };
   }
   return contextOpening(context, name, run, show);
  }
  function contextOpening(context, name, run, show) {
   const text = show(context.name);
   if (context.kind === "pull-request") return {
    opening: "pull-request",
    who: `${run} that a pull request to ${name} starts or changes`
   };
   if (context.open === "none") return;
   if (context.kind === "ref") return {
    opening: "branches",
    who: `${run} on any branch or tag of ${name}`
   };
   if (context.open === "prefix") switch (context.kind) {
   case "branch":
    return {
     opening: "branch-prefix",
     who: `${run} on any branch of ${name} whose name begins with '${text}'`
    };

   case "tag":
    return {
     opening: "tag-prefix",
     who: `${run} on any tag of ${name} whose name begins with '${text}'`
    };

   case "environment":
    return {
     opening: "environment-prefix",
     who: `${run} of ${name} that names an environment that begins with '${text}', which it may make up`
    };

   default:
    return {
     opening: "narrow-pattern",
     who: `${run} of ${name} with '${text}…'`
    };
   }
   switch (context.kind) {
   case "branch":
    return {
     opening: "branches",
     who: `${run} on any branch of ${name}`
    };

   case "tag":
    return {
     opening: "tags",
     who: `${run} on any tag of ${name}, which anyone who can push may make`
    };

   case "environment":
    return {
     opening: "environments",
     who: `${run} of ${name} that names any environment, also one that it makes up`
    };

   default:
    return {
     opening: "repository",
     who: `${run} of ${name}`
    };
   }
  }
  function repositoryName(kind, owner, repository, show) {
   if (owner.text === "" || owner === repository || kind !== "github" && owner.text === repository.text) return `the ${words[kind].unit} ${show(repository.text)}`;
   const separator = kind === "kubernetes" ? ":" : "/";
   return show(`${owner.text}${separator}${repository.text}`);
  }
  function ofContext(context, show) {
   if (context.open === "all" || context.name === "") return "";
   switch (context.kind) {
   case "branch":
    return ` with a branch ${show(context.name)}`;

   case "tag":
    return ` with a tag ${show(context.name)}`;

   case "environment":
    return ` with an environment ${show(context.name)}`;

   case "other":
    return ` with '${show(context.name)}'`;

   default:
    return "";
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/scope.js
  function part(text, wild) {
   const star = wild ? text.search(/[*?]/) : -1;
   if (star < 0) return {
    text,
    prefix: false
   };
   return star === 0 ? void 0 : {
    text: text.slice(0, star),
    prefix: true
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/subject-text.js
  const hole = "";
  const templates = /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|#\{[^{}]{0,200}\}#?|\{\{[^{}]{0,200}\}\}|__[A-Z][A-Z\d_]{0,99}__|%[A-Z_]{2,100}%/gi;
  function unknownStretches({text, holes}) {
   const found = [ ...text.text.matchAll(templates) ].map(match => ({
    start: match.index,
    end: match.index + match[0].length
   })).filter(({start, end}) => !holes.some(known => known.start < end && start < known.end));
   return found.length === 0 ? holes : [ ...holes, ...found ].sort((a, b) => a.start - b.start);
  }
  function isKnown(text) {
   return text !== void 0 && unknownStretches(text).length === 0;
  }
  function analysed(value) {
   const {text} = value;
   let result = "";
   let position = 0;
   const names = [];
   for (const {start, end} of unknownStretches(value)) {
    result += text.text.slice(position, start) + hole;
    names.push(text.text.slice(start, end));
    position = end;
   }
   result += text.text.slice(position);
   const show = part => {
    const before = result.slice(0, Math.max(0, result.indexOf(part))).split(hole).length - 1;
    let index = before;
    return part.replaceAll(hole, () => names[index++] ?? "…");
   };
   return {
    text: result,
    show
   };
  }
  function literalOf(value) {
   return analysed(value).text;
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/github-scope.js
  const contexts = [ [ "ref:refs/heads/", "branch" ], [ "ref:refs/tags/", "tag" ], [ "environment:", "environment" ], [ "pull_request", "pull-request" ] ];
  function githubScope(text, wild) {
   const star = wild ? text.search(/[*?]/) : -1;
   const custom = /^(repository_id|repository_owner_id|repository|repository_owner|project_path):/.exec(text);
   if (custom && !(star >= 0 && star < custom[0].length)) return customScope(text, wild);
   if (!text.startsWith("repo:")) {
    if (star < 0) return unboundScope(text, star);
    const begin = text.slice(0, star);
    if (!"repo:".startsWith(begin)) return unboundScope(text, star);
    const workflow = /job_workflow_ref:[^*?]+/.exec(text);
    return workflow ? {
     context: {
      kind: "other",
      name: workflow[0],
      open: "none"
     }
    } : {};
   }
   const rest = text.slice("repo:".length);
   const whole = /^([^/:*?\ue000]*\ue000[^/:*?]*):(.*)$/s.exec(rest);
   if (whole) {
    const repository = {
     text: whole[1],
     prefix: false
    };
    return {
     owner: repository,
     repository,
     ...contextPart(whole[2], wild)
    };
   }
   const slash = rest.indexOf("/");
   if (slash < 0 && rest.includes(hole)) return {
    unknown: true
   };
   const owner = slash < 0 ? rest : rest.slice(0, slash);
   const ownerPart = withId(owner, wild);
   if (!ownerPart) return {};
   if (ownerPart.prefix) return {
    owner: ownerPart
   };
   if (slash < 0) return wild && /[*?]/.test(rest) ? {} : {
    unknown: true
   };
   const after = rest.slice(slash + 1);
   const colon = after.indexOf(":");
   const name = colon < 0 ? after : after.slice(0, colon);
   const repository = withId(name, wild);
   const swallows = wild && colon < 0 && name.includes("*");
   if (!repository) return {
    owner: ownerPart,
    ...contextPart(colon < 0 ? void 0 : after.slice(colon + 1), wild)
   };
   if (colon < 0 && !swallows) return {
    unknown: true
   };
   return {
    owner: ownerPart,
    repository,
    ...contextPart(swallows ? void 0 : after.slice(colon + 1), wild)
   };
  }
  function withId(text, wild) {
   const id = wild ? /^([^*?]+)@[*?]+$/.exec(text) : null;
   return id ? {
    text: id[1],
    prefix: false
   } : part(text, wild);
  }
  function contextPart(text, wild) {
   const context = text === void 0 ? void 0 : githubContext(text, wild);
   return context ? {
    context
   } : {};
  }
  function githubContext(text, wild) {
   const star = wild ? text.search(/[*?]/) : -1;
   const begin = star < 0 ? text : text.slice(0, star);
   if (star === 0) {
    const fixed = contexts.find(([key]) => text.slice(1).includes(key));
    if (!fixed) return;
    return githubContext(text.slice(text.indexOf(fixed[0])), wild);
   }
   const known = contexts.find(([key]) => begin.startsWith(key));
   if (known) {
    const name = begin.slice(known[0].length);
    const open = star < 0 ? "none" : name === "" ? "all" : "prefix";
    return {
     kind: known[1],
     name: name.replace(/:.*$/s, ""),
     open: name.includes(":") && open === "prefix" ? "none" : open
    };
   }
   if (star < 0) return {
    kind: "other",
    name: text,
    open: "none"
   };
   const possible = contexts.filter(([key]) => key.startsWith(begin));
   if (possible.length === 0) return {
    kind: "other",
    name: begin,
    open: "prefix"
   };
   if (possible.every(([key]) => key.startsWith("ref:"))) return {
    kind: "ref",
    name: "",
    open: "all"
   };
   if (possible.length === 1) return {
    kind: possible[0][1],
    name: "",
    open: "all"
   };
   return;
  }
  const bindingClaims = /:((?:repo|repository|repository_id|repository_owner|repository_owner_id):.*)$/s;
  function unboundScope(text, star) {
   const binding = bindingClaims.exec(text);
   if (binding && (star < 0 || star > binding.index)) return githubScope(binding[1], star >= 0);
   if (star < 0 && /:(?:job_workflow_ref|workflow_ref):/.test(text)) return {
    unknown: true
   };
   return /^(?:workflow|ref|environment|context|head_ref|base_ref|actor|event_name|runner_environment):/.test(text) ? {
    context: {
     kind: "other",
     name: text,
     open: "none"
    }
   } : {
    unknown: true
   };
  }
  function customScope(text, wild) {
   const [, key = "", value = "", rest] = /^([a-z_]+):([^:]*)(?::(.*))?$/s.exec(text) ?? [];
   const named = part(value, wild);
   const {context} = contextPart(rest, wild);
   if (key.startsWith("repository_owner")) {
    if (rest && /^(?:repository|repository_id|repo):/.test(rest)) {
     const nested = githubScope(rest, wild);
     if (nested.unknown || nested.repository || !named) return nested;
     return {
      owner: named,
      ...nested.context && {
       context: nested.context
      }
     };
    }
    return {
     ...named && {
      owner: named
     },
     ...context && {
      context
     }
    };
   }
   if (!named) return {
    ...context && {
     context
    }
   };
   const swallows = wild && rest === void 0 && value.includes("*");
   if (rest === void 0 && !swallows) return {
    owner: {
     text: value,
     prefix: false
    },
    repository: {
     text: value,
     prefix: false
    },
    context: {
     kind: "other",
     name: "",
     open: "none"
    }
   };
   const slash = value.indexOf("/");
   if (key === "repository" && slash >= 0) return githubScope(`repo:${text.slice(key.length + 1)}`, wild);
   return {
    owner: {
     text: "",
     prefix: false
    },
    repository: named,
    ...context && {
     context
    }
   };
  }
  function githubSubject(value) {
   const {text, show} = analysed(value);
   const match = /^repo:([^/:]+\/[^:]+):(.+)$/s.exec(text);
   const context = match ? githubContext(match[2], false) : void 0;
   if (!match || !context) return;
   return {
    repository: show(match[1]),
    kind: context.kind,
    name: show(context.name),
    hasIds: /^[^/@]+@[^/]+\/[^:@]+@[^:]+$/.test(match[1])
   };
  }
  function exactSubjects({tests}) {
   return tests.filter(({claim}) => claim === "sub").flatMap(({values, comparison}) => values.filter(({text}) => comparison === "exact" || !/[*?]/.test(text.text)));
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/issuers.js
  const hosts = [ [ /token\.actions\.githubusercontent\.com|\/_services\/token/i, "github" ], [ /(?:^|\/\/|\.)gitlab\b/i, "gitlab" ], [ /app\.terraform\.io|app\.eu\.terraform\.io/i, "terraform" ], [ /vstoken\.dev\.azure\.com/i, "azure-devops" ], [ /oic\.prod-aks\.azure\.com|oidc\.eks\.|container\.googleapis\.com/i, "kubernetes" ], [ /oidc\.circleci\.com/i, "circleci" ] ];
  const subjects = [ [ /^(?:repo|repository|repository_id|repository_owner|repository_owner_id):/, "github" ], [ /^project_path:/, "gitlab" ], [ /^organization:/, "terraform" ], [ /^system:serviceaccount:/, "kubernetes" ], [ /^(?:sc:\/\/|\/eid1\/)/, "azure-devops" ] ];
  const githubIssuer = "https://token.actions.githubusercontent.com";
  function issuerKind(subject) {
   const address = subject.issuer?.text.text;
   if (address !== void 0) for (const [pattern, kind] of hosts) if (pattern.test(address)) return kind;
   for (const test of subject.tests) {
    if (test.claim === "job_workflow_ref" || test.claim.startsWith("repository")) return "github";
    if (test.claim === "project_path" || test.claim === "namespace_path") return "gitlab";
    if (test.claim.startsWith("terraform_")) return "terraform";
    if (test.claim !== "sub") continue;
    for (const value of test.values) for (const [pattern, kind] of subjects) if (pattern.test(value.text.text)) return kind;
   }
   return "other";
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/narrowing.js
  class Narrowing {
   tests;
   constructor(tests) {
    this.tests = tests.filter(test => !test.optional);
   }
   get owner() {
    return this.exact("repository_owner_id", "repository_owner", "namespace_id", "namespace_path");
   }
   get repository() {
    return this.exact("repository_id", "repository", "project_id", "project_path", "terraform_workspace_id");
   }
   get context() {
    return this.exact("environment", "ref", "terraform_run_phase");
   }
   get workflow() {
    return this.tests.find(test => test.claim === "job_workflow_ref" || test.claim === "workflow_ref");
   }
   get pinnedWorkflow() {
    const test = this.workflow;
    return test?.values.every(value => isPinnedWorkflow(value, test.comparison)) ?? false;
   }
   get other() {
    return this.exact("enterprise", "enterprise_id", "actor", "actor_id", "azp", "oid", "appid");
   }
   exact(...claims) {
    return this.tests.some(test => claims.includes(test.claim) && test.values.length > 0 && test.values.every(value => test.comparison === "exact" || !hasWildcard(value, test)));
   }
  }
  function hasWildcard(value, test) {
   return test.comparison === "prefix" || /[*?]/.test(analysed(value).text);
  }
  function isPinnedWorkflow(value, comparison) {
   const {text} = analysed(value);
   if (comparison === "prefix") return false;
   if (comparison === "pattern" && /[*?]/.test(text)) return false;
   return text.includes("@") || text.includes(hole);
  }
  const unboundClaims = new Set([ "iss", "ref", "ref_type", "ref_protected", "base_ref", "head_ref", "environment", "event_name", "workflow", "repository_visibility", "runner_environment" ]);
  // CONCATENATED MODULE: ./build/shared/lint/federation/opening.js
  const order = [ "narrow-pattern", "pull-request", "environment-prefix", "tag-prefix", "branch-prefix", "environments", "tags", "branches", "repository", "repository-prefix", "owner", "owner-prefix", "anyone" ];
  function widest(admissions) {
   return Math.max(-1, ...admissions.map(({opening}) => order.indexOf(opening)));
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/other-scopes.js
  function starScope(text, wild) {
   return wild && text.includes("*") && /^[*?]+$/.test(text) ? {} : {
    unknown: true
   };
  }
  function pairsScope(text, wild, keys) {
   const pieces = text.split(":");
   const value = key => {
    const index = pieces.findIndex((piece, position) => position % 2 === 0 && piece === key);
    return index < 0 ? void 0 : pieces[index + 1];
   };
   const first = pieces[0] ?? "";
   const star = wild ? text.search(/[*?]/) : -1;
   if (star >= 0 && star <= first.length) return (keys.owner || keys.repository).startsWith(first.slice(0, star)) ? {} : {
    unknown: true
   };
   const repositoryText = value(keys.repository);
   const ownerText = keys.owner ? value(keys.owner) : repositoryText?.split("/")[0];
   if (ownerText === void 0) return star < 0 ? {
    unknown: true
   } : {};
   const owner = part(ownerText, wild);
   if (!owner || owner.prefix) return owner ? {
    owner
   } : {};
   const name = keys.owner ? repositoryText : repositoryText?.slice(ownerText.length + 1);
   const repository = name === void 0 ? void 0 : part(name, wild);
   if (!repository) return star < 0 ? {
    unknown: true
   } : {
    owner
   };
   const last = keys.context.at(-1);
   const type = keys.context.length > 1 ? value(keys.context[0]) : void 0;
   const contextText = value(last);
   if (contextText === void 0) {
    if (star < 0) return {
     owner,
     repository,
     context: {
      kind: "other",
      name: "",
      open: "none"
     }
    };
    return {
     owner,
     repository
    };
   }
   const context = part(contextText, wild);
   const contextKind = type === "tag" ? "tag" : last === "run_phase" ? "other" : "branch";
   if (type !== void 0 && wild && /[*?]/.test(type) && !context) return {
    owner,
    repository
   };
   return {
    owner,
    repository,
    context: {
     kind: contextKind,
     name: context?.text ?? "",
     open: last === "run_phase" ? "none" : !context ? "all" : context.prefix ? "prefix" : "none"
    }
   };
  }
  function kubernetesScope(text, wild) {
   const begin = "system:serviceaccount:";
   const star = wild ? text.search(/[*?]/) : -1;
   if (!text.startsWith(begin)) return star >= 0 && begin.startsWith(text.slice(0, star)) ? {} : {
    unknown: true
   };
   const [namespace = "", name] = text.slice(begin.length).split(":");
   const owner = part(namespace, wild);
   if (!owner || owner.prefix || name === void 0) return owner ? {
    owner
   } : {};
   const repository = part(name, wild);
   return repository ? {
    owner,
    repository,
    context: {
     kind: "other",
     name: "",
     open: "none"
    }
   } : {
    owner
   };
  }
  function azureScope(text, wild) {
   const star = wild ? text.search(/[*?]/) : -1;
   if (star < 0) return {
    unknown: true
   };
   const match = /^sc:\/\/([^/*?]+)\/(?:([^/*?]+)\/)?/.exec(text);
   if (!match) return star <= 5 ? {} : {
    unknown: true
   };
   const owner = {
    text: match[1],
    prefix: false
   };
   return match[2] === void 0 ? {
    owner
   } : {
    owner,
    repository: {
     text: match[2],
     prefix: false
    }
   };
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/without-subject.js
  function withoutSubject({tests, partial, provider}, kind, narrowing) {
   if (partial) return [];
   const relevant = tests.filter(test => test.claim !== "aud");
   const workflow = narrowing.workflow;
   if (workflow) {
    if (narrowing.owner || narrowing.repository) return [];
    const value = workflow.values[0];
    const name = value ? `'${analysed(value).show(analysed(value).text)}'` : "the workflow";
    const who = narrowing.pinnedWorkflow ? `any repository that calls the workflow ${name}` : `any repository that calls a workflow that fits ${name}, on any ref of it`;
    return [ {
     opening: "anyone",
     who,
     ...value && {
      value
     },
     test: workflow
    } ];
   }
   if (narrowing.repository || narrowing.other) return [];
   if (narrowing.owner) {
    const test = tests.find(({claim}) => /^(?:repository_owner|namespace)/.test(claim));
    const value = test.values[0];
    const name = value ? analysed(value).show(analysed(value).text) : "one owner";
    const owner = test.claim.endsWith("_id") ? `the owner with the number ${name}` : name;
    const who = `any workflow of any repository of ${owner}`;
    return [ {
     opening: "owner",
     who,
     ...value && {
      value
     },
     test
    } ];
   }
   const bindsNothing = ({claim}) => kind === "github" && unboundClaims.has(claim);
   const unread = relevant.some(test => !bindsNothing(test) && test.values.some(value => !isKnown(value)));
   if (unread) return [];
   const open = relevant[0];
   const wide = relevant.flatMap(test => test.values.flatMap(value => otherClaim(value, test) ?? []));
   if (wide[0]) return wide;
   if (!relevant.every(test => test.optional || bindsNothing(test))) return [];
   if (kind === "other") return [];
   const value = open?.values[0];
   return [ {
    opening: "anyone",
    who: `${anyoneAt(kind, provider)}${open && bindsNothing(open) ? `: ${open.claim} names none` : ""}`,
    ...value && {
     value
    },
    ...open && {
     test: open
    }
   } ];
  }
  function otherClaim(value, test) {
   const {text, show} = analysed(value);
   const star = test.comparison === "pattern" ? text.search(/[*?]/) : -1;
   if (test.comparison === "exact" || test.comparison === "pattern" && star < 0) return;
   const begin = star < 0 ? text : text.slice(0, star);
   switch (test.claim) {
   case "repository":
    {
     const slash = begin.indexOf("/");
     if (slash < 0) {
      const opening = begin === "" ? "anyone" : "owner-prefix";
      const who = `any workflow of any repository${begin && ` whose owner's name begins with '${show(begin)}'`}`;
      return {
       opening,
       who,
       value,
       test
      };
     }
     const rest = begin.slice(slash + 1);
     const owner = show(begin.slice(0, slash));
     return rest === "" ? {
      opening: "owner",
      who: `any workflow of any repository of ${owner}`,
      value,
      test
     } : {
      opening: "repository-prefix",
      who: `any workflow of any repository of ${owner} whose name begins with '${show(rest)}'`,
      value,
      test
     };
    }

   case "repository_owner":
    return {
     opening: begin === "" ? "anyone" : "owner-prefix",
     who: `any repository of any owner${begin && ` whose name begins with '${show(begin)}'`}`,
     value,
     test
    };

   default:
    return;
   }
  }
  function anyoneAt(kind, provider) {
   switch (kind) {
   case "github":
    return "any workflow of any repository on GitHub, no matter who owns it";

   case "gitlab":
    return "any job of any project on the GitLab instance";

   case "terraform":
    return "any run of any organization in HCP Terraform";

   case "azure-devops":
    return "any service connection of the Azure DevOps organization";

   case "kubernetes":
    return "any service account of the cluster";

   case "circleci":
    return "any job of the CircleCI organization";

   case "other":
    return provider === "gcp" ? "any identity of the issuer" : "any token of the issuer";
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/admission.js
  function admissionsOf(subject) {
   const kind = issuerKind(subject);
   const narrowing = new Narrowing(subject.tests);
   const subjects = subject.tests.filter(test => test.claim === "sub");
   if (subjects.length === 0) return withoutSubject(subject, kind, narrowing);
   const each = subjects.map(test => test.values.flatMap(value => admissionOf(value, test, kind, narrowing)));
   return each.reduce((narrowest, current) => widest(current) < widest(narrowest) ? current : narrowest);
  }
  function admissionOf(value, test, kind, narrowing) {
   const {text, show} = analysed(value);
   const comparison = test.comparison;
   const scope = scopeOf(comparison === "prefix" ? `${text}*` : text, comparison !== "exact", kind);
   if (scope.unknown) return [];
   const found = describe(scope, kind, show, narrowing);
   return found ? [ {
    ...found,
    value,
    test
   } ] : [];
  }
  function scopeOf(text, wild, kind) {
   switch (kind) {
   case "github":
    return githubScope(text, wild);

   case "gitlab":
    return pairsScope(text, wild, {
     owner: "",
     repository: "project_path",
     context: [ "ref_type", "ref" ]
    });

   case "terraform":
    return pairsScope(text, wild, {
     owner: "organization",
     repository: "workspace",
     context: [ "run_phase" ]
    });

   case "kubernetes":
    return kubernetesScope(text, wild);

   case "azure-devops":
    return azureScope(text, wild);

   default:
    return starScope(text, wild);
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/federation/report.js
  function where(subject) {
   return `'${subject.name}'`;
  }
  function rights({administrator}) {
   return administrator === void 0 ? "" : `; the role may do everything in the AWS account (${administrator})`;
  }
  function problemAt(subject, value) {
   if (!value) return {
    file: subject.file,
    range: subject.range
   };
   const {text} = value;
   const range = text.range();
   const inside = text.file === subject.file && range.start >= subject.range.start && range.end <= subject.range.end;
   return {
    file: text.file,
    range,
    ...!inside && {
     related: [ {
      message: `used by ${subject.name}`,
      file: subject.file,
      range: subject.range
     } ]
    }
   };
  }
  function subjectKey(subject, detail) {
   return `${subject.name} ${detail}`;
  }
  const environmentHelp = "Name one environment with reviewers: repo:OWNER/REPO:environment:production.";
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/broad-subject.js
  const prefixes = new Set([ "branch-prefix", "tag-prefix" ]);
  const broadSubject = {
   id: "broad-subject",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const subject of subjects) {
     for (const admission of admissionsOf(subject)) {
      if (!prefixes.has(admission.opening)) continue;
      report({
       ...problemAt(subject, admission.value),
       message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
       help: environmentHelp,
       subject: subjectKey(subject, admission.opening)
      });
     }
     for (const value of exactSubjects(subject)) {
      const parts = githubSubject(value);
      if (parts?.kind !== "tag") continue;
      report({
       ...problemAt(subject, value),
       severity: "note",
       message: `${where(subject)} lets in any workflow on the tag ${parts.name} of ${parts.repository}: everyone who may push a tag can move it, unless a rule protects it`,
       help: environmentHelp,
       subject: subjectKey(subject, value.text.text)
      });
     }
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/ineffective-wildcard.js
  const ineffectiveWildcard = {
   id: "ineffective-wildcard",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const subject of subjects) for (const test of subject.tests) for (const value of test.values) {
     if (!isIneffective(test, value)) continue;
     report({
      ...problemAt(subject, value),
      message: `${where(subject)} compares ${test.claim} with '${value.text.text}' literally: the wildcard is not expanded, and no token ever matches`,
      help: "Delete it, or name the one subject that the job has.",
      subject: subjectKey(subject, value.text.text)
     });
    }
   }
  };
  function isIneffective(test, value) {
   return test.comparison === "exact" && test.claim !== "aud" && literalOf(value).includes("*");
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/legacy-subject.js
  const legacySubject = {
   id: "legacy-subject",
   severity: "note",
   checkAll({subjects}, report) {
    for (const subject of subjects) for (const value of subject.tests.flatMap(test => test.claim === "sub" ? test.values : [])) {
     const reason = legacyForm(subject, value);
     if (!reason) continue;
     report({
      ...problemAt(subject, value),
      message: `${where(subject)} ${reason}`,
      help: "Add the new form where the issuer already gives it, and delete this one then.",
      subject: subjectKey(subject, value.text.text)
     });
    }
   }
  };
  function legacyForm(subject, value) {
   const kind = issuerKind(subject);
   if (kind === "azure-devops") return /^sc:\/\//.test(value.text.text) ? "trusts the Azure DevOps issuer with sc:// subjects, which ends on 1 July 2027" : void 0;
   if (kind !== "github" || /_services\/token/.test(subject.issuer?.text.text ?? "")) return;
   if (/[*?<>]/.test(value.text.text) || !isKnown(value)) return;
   const parts = githubSubject(value);
   return parts && !parts.hasIds ? `names ${parts.repository} without numbers: repositories of GitHub created or renamed since 15 July 2026 no longer match, and a name that is given up can be taken by others` : void 0;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/loose-issuer.js
  const looseIssuer = {
   id: "loose-issuer",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const subject of subjects) {
     if (subject.provider === "aws" || !isKnown(subject.issuer)) continue;
     const reason = looseness(subject.issuer.text.text);
     if (!reason) continue;
     report({
      ...problemAt(subject, subject.issuer),
      message: `${where(subject)} trusts '${subject.issuer.text.text}', ${reason}`,
      help: "Use the exact https address of the one issuer.",
      subject: subjectKey(subject, subject.issuer.text.text)
     });
    }
   }
  };
  function looseness(issuer) {
   if (/^http:\/\//i.test(issuer)) return "whose keys are fetched over http: anyone on the network path can replace them";
   const host = /^https:\/\/([^/:?#]+)/i.exec(issuer)?.[1]?.toLowerCase();
   if (host === void 0) return;
   if (host.includes("token.actions.githubusercontent.com") && host !== "token.actions.githubusercontent.com") return "which is not the host of GitHub";
   if (/^(?:login\.microsoftonline\.com|sts\.windows\.net)$/.test(host)) return /^https:\/\/[^/]+\/(?:common|organizations|consumers)(?:\/|$)/i.test(issuer) ? "which signs for every tenant" : void 0;
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/missing-audience.js
  const entraAudience = /^api:\/\/AzureADTokenExchange(?:USGov|China|ussec|usnat)?$/i;
  const missingAudience = {
   id: "missing-audience",
   severity: "error",
   checkAll({subjects}, report) {
    for (const subject of subjects) if (subject.provider === "aws") ofAws(subject, report); else otherAudiences(subject, report);
   }
  };
  function ofAws(subject, report) {
   for (const test of subject.tests) if (test.optional && test.operator && test.claim !== "iss") report(optionalTest(subject, test, test.operator));
   const kind = issuerKind(subject);
   if (subject.partial || kind === "other" || kind === "circleci") return;
   if (subject.tests.some(({claim}) => claim === "aud")) return;
   report({
    ...problemAt(subject, void 0),
    ...kind === "kubernetes" && {
     severity: "note"
    },
    message: `${where(subject)} takes tokens for any audience of the provider: there is no condition on aud`,
    help: "Add StringEquals on the provider's `:aud`, such as sts.amazonaws.com.",
    subject: subjectKey(subject, "no aud")
   });
  }
  function optionalTest(subject, {claim, optional}, operator) {
   const {text, file} = operator;
   const range = operator.range();
   const plain = text.replace(/^ForAllValues:/i, "").replace(/IfExists$/i, "");
   const isWritten = file.text.slice(range.start, range.end) === text;
   return {
    file,
    range,
    message: `${where(subject)} tests ${claim} with ${text}, which also holds for a token without that claim`,
    help: `Use ${plain}.`,
    subject: subjectKey(subject, `${claim} ${optional}`),
    ...isWritten && {
     fix: {
      description: `use ${plain}`,
      edits: [ {
       ...range,
       newText: plain
      } ]
     }
    }
   };
  }
  function otherAudiences(subject, report) {
   for (const audience of subject.audiences) {
    if (!isKnown(audience)) continue;
    const {text} = audience.text;
    const entra = subject.provider === "entra";
    const shared = /^(?:https?:\/\/github\.com\/|sts\.amazonaws\.com$|api:\/\/AzureADTokenExchange)/i.test(text);
    if (entra ? entraAudience.test(text) : !shared) continue;
    report({
     ...problemAt(subject, audience),
     severity: entra ? "note" : "warning",
     message: entra ? `${where(subject)} takes tokens for '${text}', which is not the audience of Entra's token exchange` : `${where(subject)} takes tokens for '${text}', which jobs get for other services`,
     help: entra ? "Use api://AzureADTokenExchange (of the cloud that the tenant is in)." : "Leave allowed_audiences empty: the default is the name of the provider.",
     subject: subjectKey(subject, text)
    });
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mixed-trust-levels.js
  const mixedTrustLevels = {
   id: "mixed-trust-levels",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const levels of identitiesOf(subjects)) {
     const weak = levels.flatMap(level => {
      const stronger = strongerThan(level, levels);
      return stronger ? [ {
       level,
       stronger
      } ] : [];
     });
     const [weakest, ...others] = weak.sort((a, b) => strength(a.level) - strength(b.level));
     if (!weakest) continue;
     const {subject, value} = weakest.level;
     const {value: stronger} = weakest.stronger;
     report({
      ...problemAt(subject, value),
      related: [ {
       message: "the stronger subject of the same identity",
       ...placeOf(stronger)
      }, ...others.map(({level}) => ({
       message: `${inWords(level)}: also weaker, on the same identity`,
       ...placeOf(level.value)
      })) ],
      message: `${where(subject)} gives ${inWords(weakest.level)} the same identity as '${stronger.text.text}': two levels of trust, and the weaker one decides`,
      help: "Use one identity for each level of trust.",
      subject: subjectKey(subject, value.text.text)
     });
    }
   }
  };
  function placeOf({text}) {
   return {
    file: text.file,
    range: text.range()
   };
  }
  function identitiesOf(subjects) {
   const identities = new Map;
   for (const subject of subjects) {
    if (subject.identity === void 0) continue;
    const levels = identities.get(subject.identity) ?? [];
    for (const value of exactSubjects(subject)) {
     const parts = githubSubject(value);
     if (parts) levels.push({
      subject,
      value,
      ...parts
     });
    }
    identities.set(subject.identity, levels);
   }
   return [ ...identities.values() ];
  }
  const production = new Set([ "prod", "prd", "production", "live" ]);
  const lower = new Set("dev develop development test tests testing tst qa uat int integration stage staging stg sandbox sbx preview nonprod nonproduction preprod preproduction non pre demo ephemeral".split(" "));
  function levelOf(name) {
   const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
   if (words.some(word => lower.has(word))) return "lower";
   return words.some(word => production.has(word)) ? "production" : void 0;
  }
  function strongerThan(level, levels) {
   const environments = levels.filter(({kind}) => kind === "environment");
   switch (level.kind) {
   case "pull-request":
    return levels.find(({kind}) => kind !== "pull-request");

   case "branch":
    return environments.find(({repository}) => repository === level.repository);

   case "environment":
    return isKnown(level.value) && levelOf(level.name) === "lower" ? environments.find(({name}) => levelOf(name) === "production") : void 0;

   default:
    return;
   }
  }
  function strength({kind}) {
   return [ "pull-request", "branch", "environment" ].indexOf(kind);
  }
  function inWords({kind, name}) {
   switch (kind) {
   case "pull-request":
    return "pull requests";

   case "branch":
    return `the branch ${name}`;

   default:
    return `the environment ${name}`;
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mutable-google-subject.js
  const numbers = [ "repository_owner_id", "repository_id" ];
  const mutableGoogleSubject = {
   id: "mutable-google-subject",
   severity: "note",
   checkAll({subjects}, report) {
    for (const subject of subjects) {
     if (subject.provider !== "gcp") continue;
     if (subject.tests.some(({claim}) => numbers.includes(claim))) continue;
     const test = subject.tests.find(({claim}) => claim === "repository" || claim === "repository_owner");
     const value = test?.values[0];
     if (!test || !isKnown(value)) continue;
     if (admissionsOf(subject).some(admission => admission.value === value)) continue;
     report({
      ...problemAt(subject, value),
      message: `${where(subject)} goes by the name in ${test.claim}, which someone else may take once it is given up`,
      help: `Compare ${test.claim}_id as well.`,
      subject: subjectKey(subject, test.claim)
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/needless-match.js
  const needlessMatch = {
   id: "needless-match",
   severity: "note",
   checkAll({subjects}, report) {
    for (const subject of subjects) {
     if (subject.provider !== "entra") continue;
     for (const {claim, comparison, operator, values} of subject.tests) {
      const [value] = values;
      if (comparison !== "pattern" || !operator || !isKnown(value)) continue;
      if (/[*?]/.test(value.text.text)) continue;
      const range = operator.range();
      report({
       file: operator.file,
       range,
       message: `${where(subject)} matches ${claim} with a text without a wildcard`,
       help: "Use `eq`: a later change cannot then open it by accident.",
       subject: subjectKey(subject, `${claim} matches`),
       fix: {
        description: "compare with eq",
        edits: [ {
         start: range.start,
         end: range.end,
         newText: "eq"
        } ]
       }
      });
     }
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/pull-request-subject.js
  const pullRequestSubject = {
   id: "pull-request-subject",
   severity: "warning",
   checkAll({subjects, pullRequestLogIns}, report) {
    for (const subject of subjects) for (const admission of admissionsOf(subject)) {
     if (admission.opening !== "pull-request") continue;
     const use = pullRequestLogIns.find(({provider, file}) => provider === subject.provider && isOfSameRepository(file.path, subject.file.path));
     const at = problemAt(subject, admission.value);
     report({
      ...at,
      ...use && {
       severity: "error",
       related: [ ...at.related ?? [], {
        message: `job '${use.job}' logs in on pull requests`,
        file: use.file,
        range: use.range
       } ]
      },
      message: `${where(subject)} lets in ${admission.who}${use ? `; job '${use.job}' of ${use.file.path} does log in so` : ""}${rights(subject)}`,
      help: "Use an identity of its own for pull requests that can only read, or an environment with reviewers.",
      subject: subjectKey(subject, "pull_request")
     });
    }
   }
  };
  function isOfSameRepository(workflow, file) {
   const root = workflow.slice(0, Math.max(0, workflow.lastIndexOf(".github/workflows/")));
   return file.startsWith(root);
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unmatchable-subject.js
  const unmatchableSubject = {
   id: "unmatchable-subject",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const subject of subjects) {
     const found = [ ...subject.tests.filter(({claim, comparison}) => claim === "sub" && comparison !== "prefix").flatMap(({values}) => values.map(value => ({
      value,
      reason: flaw(value, subject)
     }))), ...subject.issuer ? [ {
      value: subject.issuer,
      reason: issuerFlaw(subject.issuer)
     } ] : [] ];
     for (const {value, reason} of found) {
      if (!reason) continue;
      const isSample = placeholderIn(value) !== void 0 && sample.test(value.text.file.path);
      report({
       ...problemAt(subject, value),
       ...isSample && {
        severity: "note"
       },
       message: `${where(subject)} never matches: ${reason}`,
       help: "Use exactly what the token of the job holds.",
       subject: subjectKey(subject, value.text.text)
      });
     }
    }
   }
  };
  const sample = /(?:^|[/._-])(?:examples?|samples?|templates?|tpl|dist)(?:[/._-]|$)/i;
  function placeholderIn(value) {
   return /<[\w -]{1,60}>/.exec(literalOf(value))?.[0];
  }
  function issuerFlaw(issuer) {
   return isKnown(issuer) && issuer.text.text.startsWith(`${githubIssuer}/`) && /\/$/.test(issuer.text.text) ? "the issuer of GitHub has no slash at its end" : void 0;
  }
  function flaw(value, subject) {
   const text = literalOf(value);
   if (/^\s|\s$/.test(text)) return "the subject begins or ends with a blank or a line break";
   const placeholder = placeholderIn(value);
   if (placeholder) return `${placeholder} is a placeholder`;
   if (issuerKind(subject) !== "github") return;
   if (/^repo:/i.test(text) && !text.startsWith("repo:")) return "a subject of GitHub begins with 'repo:' in small letters";
   const match = /^repo:([^:]*)(?::(.*))?$/s.exec(text);
   if (!match) return;
   const [, repository = "", context] = match;
   if (/[*?\ue000]/.test(repository)) return;
   if (context === void 0) return "a subject of GitHub ends with the branch, tag, environment or pull_request";
   if (repository.split("/").length !== 2) return "OWNER/REPO is expected after repo:";
   return contextFlaw(context);
  }
  function contextFlaw(context) {
   if (/^(?:pull-requests?|pull_requests|pullrequest|pr)$/i.test(context)) return "it is 'pull_request' in tokens";
   if (/^refs\//.test(context)) return "'ref:' is missing before refs/";
   if (/^ref:refs\/(?:head|tag|branch|branches)\//.test(context)) return "it is refs/heads/ or refs/tags/ in tokens";
   if (/^ref:(?!refs\/(?:heads|tags|pull)\/)[\w.-]/.test(context) && !/[*?\ue000]/.test(context)) return "'ref:' is followed by refs/heads/ or refs/tags/ in tokens";
   if (/^(?:branch|branches|tag|tags|env):/.test(context)) return "it is ref:refs/heads/…, ref:refs/tags/… or environment:… in tokens";
   if (/^ref:refs\/(?:heads|tags)\/$|^environment:$/.test(context)) return "the name is missing";
   if (/^ref:refs\/heads\/v\d+\.\d+\.\d+$/.test(context)) return "a version is a tag: ref:refs/tags/… in tokens";
   return;
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unreviewed-branch-subject.js
  const unreviewed = /^(?:renovate|dependabot|snyk|feature|features|feat|fix|bugfix|users?|wip)\//i;
  const botBranch = /^(?:renovate|dependabot|snyk)\//i;
  const unreviewedBranchSubject = {
   id: "unreviewed-branch-subject",
   severity: "warning",
   checkAll({subjects}, report) {
    for (const subject of subjects) for (const value of exactSubjects(subject)) {
     const parts = githubSubject(value);
     if (parts?.kind !== "branch" || !unreviewed.test(parts.name)) continue;
     const who = botBranch.test(parts.name) ? "a bot writes it" : "it is pushed before any review";
     report({
      ...problemAt(subject, value),
      message: `${where(subject)} lets in any workflow on the branch ${parts.name} of ${parts.repository}; ${who}`,
      help: environmentHelp,
      subject: subjectKey(subject, value.text.text)
     });
    }
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/wildcard-subject.js
  const wide = new Set([ "anyone", "owner-prefix", "owner", "repository-prefix", "repository", "branches", "tags", "environments", "environment-prefix" ]);
  const wildcardSubject = {
   id: "wildcard-subject",
   severity: "error",
   checkAll({subjects}, report) {
    for (const subject of subjects) for (const admission of admissionsOf(subject)) {
     if (!wide.has(admission.opening)) continue;
     const at = problemAt(subject, admission.value);
     const [grant] = subject.grants ?? [];
     report({
      ...at,
      ...subject.grants && {
       severity: "warning"
      },
      ...grant && {
       related: [ ...at.related ?? [], {
        message: "narrowed here, for this account",
        file: grant.file,
        range: grant.range
       } ]
      },
      message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
      help: helpFor(subject, admission),
      subject: subjectKey(subject, admission.opening)
     });
    }
   }
  };
  function helpFor(subject, admission) {
   switch (subject.provider) {
   case "entra":
    return "Compare with `eq` one whole subject, such as 'repo:OWNER/REPO:environment:production'.";

   case "aws":
    return admission.value ? "Use StringEquals with one whole subject, such as 'repo:OWNER/REPO:environment:production'." : "Add StringEquals on the provider's `:sub` with one whole subject, such as 'repo:OWNER/REPO:environment:production'.";

   case "gcp":
    return "Set attribute_condition to one repository and ref, such as assertion.sub == 'repo:OWNER/REPO:environment:production'.";
   }
  }
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/index.js
  const rules = [ broadSubject, ineffectiveWildcard, legacySubject, looseIssuer, missingAudience, mixedTrustLevels, mutableGoogleSubject, needlessMatch, pullRequestSubject, unmatchableSubject, unreviewedBranchSubject, wildcardSubject ];
 })
};
