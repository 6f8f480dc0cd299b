"use strict";

exports.id = 6767;

exports.ids = [ 6767 ];

exports.modules = {
 36767: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   completionText: () => completionText
  });
  var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68151);
  var _shared_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67416);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98213);
  const shells = [ "bash", "zsh", "fish", "pwsh" ];
  const completionHelp = `Usage: ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} completion <${shells.join("|")}>\n\nPrint a script that completes commands, flags and their values in a shell.\n\n  bash   source <(${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} completion bash)\n  zsh    source <(${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} completion zsh)\n  fish   ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} completion fish | source\n  pwsh   ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} completion pwsh | Out-String | Invoke-Expression\n\nPut the line into the start-up file of the shell.\n`;
  async function completionText(args, otherCommands) {
   if (args.includes("--help") || args.includes("-h")) return completionHelp;
   const shell = shells.find(known => known === args[0]);
   if (!shell || args.length > 1) throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.e(`completion takes one of ${shells.join(", ")}`);
   const {ruleIds} = await __webpack_require__.e(6217).then(__webpack_require__.bind(__webpack_require__, 18872));
   const flags = new Map(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.oQ.map(name => [ name, flagsOf(name, ruleIds) ]));
   flags.set("rules", new Map([ [ "--json", [] ] ]));
   flags.set("completion", new Map);
   const commands = [ ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.oQ, ...otherCommands ];
   const words = new Map([ [ "rules", ruleIds ], [ "completion", shells ] ]);
   return scripts[shell]({
    commands,
    flags,
    words
   });
  }
  function flagsOf(command, ruleIds) {
   const flags = new Map;
   for (const spec of (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Un)(command)) {
    const choices = spec.choicesOf?.[command] ?? spec.choices ?? [];
    flags.set(`--${spec.name}`, spec.name === "rules" ? ruleIds : choices);
   }
   for (const flag of _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Io) if (flag !== "version") flags.set(`--${flag}`, []);
   return flags;
  }
  const scripts = {
   bash: completion => bashScript(completion),
   zsh: completion => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(completion)}`,
   fish: fishScript,
   pwsh: pwshScript
  };
  function bashScript({commands, flags, words}) {
   const values = [ ...flags ].flatMap(([command, known]) => [ ...known ].filter(([, choices]) => choices.length > 0).map(([flag, choices]) => `    '${command} ${flag}') words='${choices.join(" ")}' ;;`));
   const names = [ ...flags ].map(([command, known]) => `      ${command}) words='${[ ...known.keys(), ...words.get(command) ?? [] ].join(" ")}' ;;`);
   return `_mcp_gatehouse() {\n  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=''\n  if [ "$COMP_CWORD" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '${commands.join(" ")} --help --version' -- "$current"))\n    return\n  fi\n  case "\${COMP_WORDS[1]} $previous" in\n${values.join("\n")}\n  esac\n  if [ -z "$words" ]; then\n    case "\${COMP_WORDS[1]}" in\n${names.join("\n")}\n    esac\n  fi\n  COMPREPLY=($(compgen -W "$words" -- "$current"))\n}\ncomplete -o default -F _mcp_gatehouse ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U}\n`;
  }
  function fishScript({commands, flags, words}) {
   const lines = [ `complete -c ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} -n __fish_use_subcommand -f -a '${commands.join(" ")}'`, ...[ ...words ].map(([command, list]) => `complete -c ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} -n '__fish_seen_subcommand_from ${command}' -f -a '${list.join(" ")}'`) ];
   for (const [command, known] of flags) for (const [flag, choices] of known) {
    const value = choices.length > 0 ? ` -x -a '${choices.join(" ")}'` : "";
    lines.push(`complete -c ${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U} -n '__fish_seen_subcommand_from ${command}' -l ${flag.slice(2)}${value}`);
   }
   return `${lines.join("\n")}\n`;
  }
  function pwshScript({commands, flags, words}) {
   const list = items => `@(${items.map(item => `'${item}'`).join(", ")})`;
   const table = [ ...flags ].map(([command, known]) => `    '${command}' = ${list([ ...known.keys(), ...words.get(command) ?? [] ])}`);
   const values = [ ...flags ].flatMap(([command, known]) => [ ...known ].filter(([, choices]) => choices.length > 0).map(([flag, choices]) => `    '${command} ${flag}' = ${list(choices)}`));
   return `Register-ArgumentCompleter -Native -CommandName '${_shared_version_js__WEBPACK_IMPORTED_MODULE_3__.U}' -ScriptBlock {\n  param($word, $line, $position)\n  $flags = @{\n${table.join("\n")}\n  }\n  $values = @{\n${values.join("\n")}\n  }\n  $parts = @($line.CommandElements | ForEach-Object { $_.ToString() })\n  if ($parts.Count -le 1 -or ($parts.Count -eq 2 -and $word -ne '')) {\n    $words = ${list(commands)}\n  } else {\n    $previous = if ($word -eq '') { $parts[-1] } else { $parts[-2] }\n    $words = $values["$($parts[1]) $previous"]\n    if (-not $words) { $words = $flags[$parts[1]] }\n  }\n  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {\n    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)\n  }\n}\n`;
  }
 })
};
