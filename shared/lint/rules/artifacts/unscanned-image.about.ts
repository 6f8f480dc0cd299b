import type {RuleAbout} from '../../rule.js'

const before =
  'on: push\npermissions: {}\njobs:\n  image:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n'

export const about: RuleAbout = {
  summary: 'A container image is pushed without a scan or a signature',
  why: 'An image carries a system and libraries that the team did not write, and what is pushed is what clusters run. A scan before the push keeps known vulnerabilities out; a signature lets the cluster refuse images that did not come from this pipeline. The registry or another system may scan as well: this rule sees only the pipeline, so it is a note.',
  fix: 'Scan the image after it is built and before it is pushed (Trivy, Grype, Microsoft Security DevOps), and sign the digest that was pushed (`cosign sign`, `notation sign`) or attest its build.',
  securitySeverity: 3,
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    'https://docs.sigstore.dev/cosign/signing/signing_with_containers/'
  ],
  bad: {
    file: '.github/workflows/image.yml',
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          docker push registry.example.com/agent:1\n`
  },
  good: {
    file: '.github/workflows/image.yml',
    text: `${before}      - run: |\n          docker build --tag registry.example.com/agent:1 .\n          trivy image --exit-code 1 --severity CRITICAL registry.example.com/agent:1\n          docker push registry.example.com/agent:1\n`
  }
}
