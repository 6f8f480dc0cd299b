"use strict";

exports.id = 1733;

exports.ids = [ 1733 ];

exports.modules = {
 31733: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   e: () => namesOf
  });
  // CONCATENATED MODULE: ./build/shared/lint/people/ordinary-words.js
  const words = `\naccess account action accounts acme ada admin administrator agent agents ai alert alerts alexa alpha amber\namazon analytics android angel anonymous ansible anthropic api apis apollo app apple apps april arch\nargo aria ariel arm art artifact artifactory asia atlas audit august aurora austin auth author auto\naws azure backend backup banks bank bar base bash basil beacon bean bell beta bill bird bishop bitbucket\nblack blaze block blue bob bolt bond book bot bots box branch branches brave bridge britain brook brown\nbug build builder builds burn bus bush cache call camp carbon card care carpenter carter cash castle\ncentral cert certificate chance chase check chef chip christian church ci circle cirrus city claude\nclay clean cli client cliff cloud cloudflare cluster coal code codecov codex cody cohere cole color\ncomet commit compass conan conda config consul contact container cook cooper copilot core corona\ncorp cosign court coverage crane crate cron cross crow crystal cursor customer daemon dagger dawn data\ndatabase datadog day dean debian debug default delta demo dependabot deploy deployer deployment desktop\ndev devin devops digital discord dns doc docker docs domain doppler dot down drew drive drone dusty\necho edge elastic email encrypt engine english env error eve event events ever export external faith\nfalcon farmer fast fastlane fastly field figma file files fire firebase fisher flame flask fleet flint\nflow flux ford fork forest foundry fox frank franc free frost front frontend function gale galaxy garden\ngate gates gateway gcp gem gemini general gerrit ghost git gitea github gitlab glen global go gold\ngoogle gopher gradle grafana grant graph gray green group guest hall harbor harness hash hashicorp hazel\nhead health heath helm helper hero heroku hill hobby holiday holly home honey hood hook hope host house\nhub hugging hunt hunter image infra ingress inside install integration intel internal ios iris issue\nivy jack jade jasper java jenkins jet jira job jobs jolly jordan joy json julia june jupyter justice\nkafka key keys keychain king knight kube kubernetes label lake lambda land lane laptop large latest law\nleader lee less library light lily linear link lint linter linux live llama load local lock log login\nlogs long love luna mac machine mage mail main manager map march mark markdown marker marsh martin mason\nmaster match maven max may mcp media mercury merge merit mesh message metal meter microsoft miles mill miller\nmini mint mirror mistral mobile model mongo monitor moon morning mountain mysql native network new newman\nnexus night nightly nix node nomad noble north notary note notion npm nuget nova nuget oak oauth ocean\nokta olive op open openai operator oracle orange organization origin owner pack package packer page\npages paige paradise park parker parser pascal pass password pat patch path peace pearl penny personal\nphoenix pilot pine pipe pipeline plaid plan platform play plugin pool pop porter portal post postgres\npower preview price prime prince print private prod production project prometheus promise proxy public\npublish publisher pulumi puppet push py pypi python quay quality queen quick rabbit rain rand ray react\nread reader ready rebase red redis reed register registry release releases remote render renovate repo\nrepository reset review reviewer rich ring river rivers robin robot rock rocky rod rollbar root rose\nroute ruby run runner runners rush russell rust rusty sage sail sandbox sandy sap sauce scan scanner\nschema score script search sears secret secrets security segment self semantic sentry server service\nsession shared sharp shell shepherd shield ship short sierra sigstore silver site sky slack slate small\nsmith snow snyk solo sonar sonarqube sonatype spark sparrow splunk spring sql ssh sso stack stage staging\nstar start static status steel step sterling stone storage store storm stream street strings stripe\nsubmit summer sun super support swift sync system tag tags task taylor team teams telegram temp temple\nterra terraform test tester testing tests text tiger token tokens tom tools torch tower tracker trace\ntravis tree trivy trust turner twilio twin ubuntu unit upload user users vagrant vale valley variable\nvault vercel victor video violet vision vm wade walker ward watch water waters wave weaver web webhook\nwest white wick wiki will win windows wing wise wolf wood woods work worker workflow workspace world\nwright write writer yarn york young zeta zip zoom\n`;
  const ordinary = new Set(words.trim().split(/\s+/));
  function isOrdinary(word) {
   return ordinary.has(word) || word.endsWith("s") && ordinary.has(word.slice(0, -1));
  }
  const systemAccounts = new Set("adm admin administrator agent app azdo azp azureuser bin build builder centos ci circleci core daemon deploy docker ec2-user gh git gitlab gitlab-runner github jenkins linuxbrew linux mail node nobody opc operator postgres public root runner runneradmin service shared system test travis ubuntu user vagrant vcap vscode vsts www-data".split(" "));
  // CONCATENATED MODULE: ./build/shared/lint/people/name-forms.js
  function wordsOf(text) {
   const pattern = /\p{Lu}{1,60}(?!\p{Ll})\p{N}{0,20}|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]{1,60}\p{N}{0,20}|\p{N}{1,20}/gu;
   return [ ...text.matchAll(pattern) ].map(match => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length
   }));
  }
  function nameFormsOf({name, upn, github}) {
   const locals = upn.flatMap(address => address.split("@")[0] || []);
   const names = locals.flatMap(local => [ local, local.replace(/_[^_]*#ext#$/i, "") ]);
   const written = name.includes("@") ? [] : spellings(name);
   const made = written.flatMap(madeOf);
   const sequences = [ ...[ ...github, ...names, ...made ].map(wordTexts), ...written.map(fullName) ];
   const given = written.flatMap(text => wordTexts(text)[0] ?? []);
   return {
    sure: unique(sequences.flatMap(words => [ words, [ words.join("") ] ]).filter(isName)),
    given: [ ...new Set(given) ].filter(word => word.length >= 3 && !isOrdinary(word)),
    accounts: [ ...new Set([ ...github, ...names, ...made, ...given ].map(text => text.toLowerCase())) ].filter(account => account.length >= 3 && !systemAccounts.has(account))
   };
  }
  function isName(words) {
   const joined = words.join("");
   return joined.length >= 3 && !/^\d+$/.test(joined) && !isOrdinary(joined);
  }
  function wordTexts(text) {
   return wordsOf(text).map(({text}) => text);
  }
  function fullName(name) {
   const words = wordTexts(name);
   return words.length < 2 ? [] : [ words[0], words.at(-1) ];
  }
  function madeOf(name) {
   const [first, last] = fullName(name);
   if (!first || !last) return [];
   return [ `${first[0]}${last}`, `${last}${first[0]}`, `${first}${last}`, `${first}.${last}` ];
  }
  function spellings(name) {
   const lower = name.toLowerCase();
   const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "");
   const long = lower.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll("ø", "oe").replaceAll("å", "aa");
   return [ ...new Set([ lower, plain(lower), plain(long) ]) ];
  }
  function unique(sequences) {
   return [ ...new Map(sequences.map(words => [ words.join(" "), words ])).values() ];
  }
  // CONCATENATED MODULE: ./build/shared/lint/people/known-names.js
  const credentialWords = /^(?:pat|pats|token|tokens|key|keys|apikey|secret|secrets|password|passwd|pwd|pass|credential|credentials|creds|ssh|cert|certificate|pfx)$/;
  const machineWords = /^(?:laptop|macbook|mac|imac|desktop|pc|workstation|box|machine|runner|host|pool|agent|agents|vm|server|mini|thinkpad|notebook|computer|device)$/;
  const botWords = /^(?:bot|bots|robot|renovate|dependabot)$/;
  class KnownNames {
   accounts=new Set;
   locals=new Set;
   logins=new Set;
   loginIds=new Set;
   loginsWithoutId=new Set;
   shownNames=new Set;
   machineAccounts=new Set;
   given=new Set;
   sequences=new Map;
   constructor(people) {
    for (const person of people) {
     const {name, upn, oid, github, githubId, azureDevops} = person;
     for (const text of [ ...upn, ...oid, ...azureDevops ]) this.accounts.add(text.toLowerCase());
     for (const text of upn) {
      const [local = "", domain] = text.toLowerCase().split("@");
      if (domain !== void 0 && local.length >= 3) this.locals.add(local);
     }
     for (const login of github) {
      this.logins.add(login.toLowerCase());
      if (githubId.length === 0) this.loginsWithoutId.add(login.toLowerCase());
     }
     for (const id of githubId) this.loginIds.add(id);
     if (name !== "") this.shownNames.add(name.toLowerCase());
     for (const text of azureDevops) this.shownNames.add(text.toLowerCase());
     this.addForms(nameFormsOf(person));
    }
   }
   addForms({sure, given, accounts}) {
    for (const words of sure) {
     const first = words[0];
     this.sequences.set(first, [ ...this.sequences.get(first) ?? [], words ]);
    }
    for (const name of given) this.given.add(name);
    for (const account of accounts) this.machineAccounts.add(account);
   }
   isAccount(text) {
    return this.accounts.has(text.toLowerCase());
   }
   isClusterUser(text) {
    const name = text.toLowerCase().replace(/^[\w./-]{1,40}[:#]/, "");
    return this.isAccount(name) || this.locals.has(name) || this.logins.has(name);
   }
   isLogin(text) {
    return this.logins.has(text.toLowerCase());
   }
   isLoginId(text) {
    return this.loginIds.has(text);
   }
   isShownName(text) {
    return this.shownNames.has(text.toLowerCase());
   }
   isOwner(login, id) {
    if (id === void 0) return this.isLogin(login);
    return this.isLoginId(id) || this.loginsWithoutId.has(login.toLowerCase());
   }
   isMachineAccount(text) {
    return this.machineAccounts.has(text.toLowerCase());
   }
   inSecretName(text) {
    return this.inName(text, credentialWords);
   }
   inMachineName(text) {
    return this.inName(text, machineWords);
   }
   hidden(text) {
    const words = wordsOf(text);
    const ranges = [];
    for (const match of text.matchAll(/[^\s'"`,;()<>[\]{}/:]+/g)) {
     const [whole] = match;
     if (this.isAccount(whole) || this.isLogin(whole.replace(/^@/, ""))) ranges.push({
      start: match.index,
      end: match.index + whole.length
     });
    }
    for (const index of words.keys()) {
     const last = words[index + this.sequenceAt(words, index) - 1];
     if (last && last.start >= words[index].start) ranges.push({
      start: words[index].start,
      end: last.end
     });
    }
    for (const quoted of text.matchAll(/'[^'\n]{1,300}'/g)) for (const word of wordsOf(quoted[0])) {
     const start = quoted.index + word.start;
     if (this.isGiven(word.text)) ranges.push({
      start,
      end: quoted.index + word.end
     });
    }
    let result = "";
    let at = 0;
    for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
     if (start >= at) result += `${text.slice(at, start)}***`;
     at = Math.max(at, end);
    }
    return result + text.slice(at);
   }
   inName(text, company) {
    if (text.length > longestName) return;
    const words = wordsOf(text);
    if (words.some(word => botWords.test(word.text))) return;
    for (const [index, word] of words.entries()) {
     const length = this.sequenceAt(words, index);
     const end = words[index + length - 1]?.end;
     if (length > 0 && end !== void 0) return {
      start: word.start,
      end,
      isSure: true
     };
    }
    if (!words.some(word => company.test(word.text))) return;
    const at = [ words[0], words.at(-1) ].find(word => word && this.isGiven(word.text));
    return at && {
     start: at.start,
     end: at.end,
     isSure: false
    };
   }
   sequenceAt(words, from) {
    const first = words[from].text;
    const candidates = [ ...this.sequences.get(first) ?? [], ...this.sequences.get(withoutGenitive(first)) ?? [] ];
    const found = candidates.find(sequence => sequence.every((part, offset) => {
     const word = words[from + offset]?.text;
     const isLast = offset === sequence.length - 1;
     return word === part || isLast && word !== void 0 && withoutGenitive(word) === part;
    }));
    return found?.length ?? 0;
   }
   isGiven(word) {
    return this.given.has(word) || this.given.has(withoutGenitive(word));
   }
  }
  const longestName = 300;
  function withoutGenitive(word) {
   return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
  }
  const known = new WeakMap;
  function namesOf(people) {
   const names = known.get(people) ?? new KnownNames(people);
   known.set(people, names);
   return names;
  }
 })
};
