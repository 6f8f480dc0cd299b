/** Whether a file says how manifests are put together (Kustomize, "The Kustomization File"). */
export function isKustomization(path: string): boolean {
  return /(?:^|\/)kustomization\.ya?ml$/i.test(path)
}
