/** Words without which no script sets up a federated identity. */
export const mayFederate =
  /federated-?(?:identity-?)?credential|assume-?role-?policy|workload-identity-pools|workloadIdentityPools|New-IAMRole/i
