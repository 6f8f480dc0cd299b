import type {RuleGroup} from '../../rule.js'

/** Commands and endings by which models are fetched. */
const models =
  /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite|bin|h5|pkl|pickle|joblib)\b|models?\b|hugging|\bhf\b|ollama|hf_hub_download|from_pretrained|snapshot_download|sha256sum/i

/** Programs that push images, scan or sign them. */
const images = /docker|podman|nerdctl|buildah|\bacr\b|trivy|grype|snyk|cosign|notation/i

/** What jobs fetch and hand on: models and container images. */
export const artifactsGroup: RuleGroup = {
  name: 'artifacts',
  ids: ['unscanned-image', 'unverified-model'],
  needs: {
    kinds: ['github-workflow', 'github-action', 'azure-pipeline', 'script'],
    scripts: new RegExp(`${models.source}|${images.source}`, 'i'),
    shellFiles: models
  },
  load: async () => (await import('./index.js')).rules
}
