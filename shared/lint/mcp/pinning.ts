import type {Launch} from '../facts/facts.js'

/** True for what is fetched from a registry or repository without a version that stays. */
export function isUnpinned(launch: Launch): boolean {
  const {ecosystem, version, target} = launch
  if (!target || !launch.targetText || /[${%]/.test(target)) return false
  // A version out of a variable is pinned elsewhere.
  if (version !== undefined && /[${%]/.test(version)) return false
  switch (ecosystem) {
    case 'npm':
      return !/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? '')
    case 'pypi':
      return !/^v?\d+(?:\.\d+)+(?:(?:a|b|rc|\.post|\.dev)\d+)?$/.test(version ?? '')
    case 'oci':
      return !/^sha256:[0-9a-f]{64}$/.test(version ?? '') && !/^v?\d+\.\d+\.\d+/.test(version ?? '')
    case 'git':
      return (
        !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version ?? '') &&
        !/^v\d+\.\d+\.\d+$/.test(version ?? '')
      )
    case 'url':
      return !/@v?\d+\.\d+\.\d+/.test(target)
    case 'unknown':
      // JBang takes names of its own, files, Maven coordinates, and aliases of others' catalogs.
      return launch.runner === 'jbang'
        ? target.includes('@') || (version !== undefined && !/^\d[\w.-]*$/.test(version))
        : /^(?:dnx|dotnet)$/.test(launch.runner) && !/^\d+\.\d+\.\d+/.test(version ?? '')
    case 'local':
      return false
  }
}
