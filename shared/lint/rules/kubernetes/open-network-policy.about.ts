import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Kubernetes network policy allows all traffic in or out',
  why: 'Network policies add up: what one of them allows no other can take back. A rule without `from`, with `0.0.0.0/0` or with `namespaceSelector: {}` alone lets every pod of the cluster, and often every address, call the server itself, past the gateway that checks tokens. A rule for `egress` without limits lets a server that was taken over reach everything else. `podSelector: {}` under `from` means the pods of the same namespace and is not reported, nor are selectors that narrow one another in one item.',
  fix: "Name who needs it: a `podSelector`, a `namespaceSelector` with labels, or the `ipBlock` of the gateway's subnet. For what goes out name the destination and the `ports`. Selectors in one item of the list hold together; each item by itself adds to the others.",
  securitySeverity: 6.5,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    'https://learn.microsoft.com/azure/aks/use-network-policies'
  ],
  bad: {
    file: 'k8s/network-policy.yaml',
    text: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: mcp-github
  namespace: mcp
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector: {}
`
  },
  good: {
    file: 'k8s/network-policy.yaml',
    text: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: mcp-github
  namespace: mcp
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: gateway
      ports:
        - port: 8443
`
  }
}
