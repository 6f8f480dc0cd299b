import type {RuleAbout} from '../../rule.js'

const before =
  'on: push\npermissions: {}\njobs:\n  summarise:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n'

export const about: RuleAbout = {
  summary: 'A model is downloaded and used without a digest or a signature',
  why: 'A name or an address says where a model is, not what it is: anyone who can write to the store, the hub repository or the registry chooses what the job runs, and a model can hold code that runs when it is loaded. A digest that was reviewed, a commit of the hub, or a verified signature says which content is meant.',
  fix: 'After the download and before the first use, run `verify` with a manifest that was reviewed (`command: verify` of this Action or task, or `mcp-gatehouse verify`), or another check of a digest or signature. For Hugging Face, name a commit as the revision: `hf download acme/llama --revision 3f1a…`. Where the script downloads `SHA256SUMS` beside the model, the fix adds the check; such a manifest comes from the same place as the model, so one in the repository is better.',
  securitySeverity: 6.5,
  references: [
    'https://cwe.mitre.org/data/definitions/494.html',
    'https://github.com/sigstore/model-transparency',
    'https://huggingface.co/docs/huggingface_hub/guides/download'
  ],
  bad: {
    file: '.github/workflows/summarise.yml',
    text: `${before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          llama-cli --model model.gguf --file prompt.txt\n`
  },
  good: {
    file: '.github/workflows/summarise.yml',
    text: `${before}      - run: |\n          curl -sfL -o model.gguf https://models.example.com/summariser.gguf\n          sha256sum --check models/summariser.sha256\n          llama-cli --model model.gguf --file prompt.txt\n`
  }
}
