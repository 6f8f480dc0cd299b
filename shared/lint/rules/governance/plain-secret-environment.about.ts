import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server has a secret in its plain environment',
  why: 'Anyone who can read the workload can read its environment: in the portal, in `kubectl describe`, in the Terraform state and in the deployment history. A secret that is written into the template is in the repository as well. A parameter that is `@secure()` or `sensitive` is hidden until it is put into a plain variable. Names that say where something is, client ids, keys that only send telemetry, references to Key Vault and variables that take their value from a store of secrets are left alone.',
  fix: 'Keep the secret in Key Vault and let the server read it with its identity. Where it has to be a variable, use what the host keeps apart: `secretRef` (Container Apps), `secureValue` (Container Instances), `valueFrom.secretKeyRef` (Kubernetes), `@Microsoft.KeyVault(SecretUri=…)` (App Service and Functions). Revoke a secret that was written down.',
  securitySeverity: 7.5,
  references: [
    'https://learn.microsoft.com/azure/container-apps/manage-secrets',
    'https://learn.microsoft.com/azure/app-service/app-service-key-vault-references',
    'https://kubernetes.io/docs/concepts/configuration/secret/'
  ],
  bad: {
    file: 'k8s/server.yaml',
    text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-github
  namespace: mcp
spec:
  template:
    spec:
      containers:
        - name: server
          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9
          env:
            - name: DATABASE_PASSWORD
              value: tr0ub4dor-and-3
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: mcp
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`
  },
  good: {
    file: 'k8s/server.yaml',
    text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-github
  namespace: mcp
spec:
  template:
    spec:
      containers:
        - name: server
          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9
          env:
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: mcp-github
                  key: database-password
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: mcp
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`
  }
}
