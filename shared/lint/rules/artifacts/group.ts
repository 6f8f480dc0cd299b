import type {RuleGroup} from '../../rule.js'
import {anyWord} from '../../words.js'

/** Commands and endings by which models are fetched. */
const models =
  /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite|bin|h5|pkl|pickle|joblib)\b|models?\b|hugging|\bhf\b|ollama|hf_hub_download|from_pretrained|snapshot_download|sha256sum/i

/** Programs that push images, scan or sign them. */
const images = /docker|podman|nerdctl|buildah|\bacr\b|trivy|grype|snyk|cosign|notation/i

/** Anthropic's CLI, and what is taken for it. */
const cli = /claude/i

/** What jobs fetch and hand on: models, container images and the programs that ask a model. */
export const artifactsGroup: RuleGroup = {
  name: 'artifacts',
  ids: ['unofficial-cli', 'unscanned-image', 'unverified-model'],
  needs: {
    kinds: ['github-workflow', 'github-action', 'azure-pipeline', 'script'],
    scripts: anyWord(models, images, cli),
    shellFiles: anyWord(models, cli)
  },
  load: async () => (await import('./index.js')).rules
}
