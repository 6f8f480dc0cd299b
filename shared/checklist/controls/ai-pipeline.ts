import type {Control} from '../control.js'
import {networkSegmentation} from './ai-01-network-segmentation.js'
import {privateEndpoints} from './ai-02-private-endpoints.js'
import {leastPrivilege} from './ai-03-least-privilege.js'
import {tls} from './ai-04-tls.js'
import {dataAccess} from './ai-05-data-access.js'
import {secretsJustInTime} from './ai-06-secrets-just-in-time.js'
import {staticAnalysis} from './ai-07-static-analysis.js'
import {dynamicTests} from './ai-08-dynamic-tests.js'
import {dependencyScans} from './ai-09-dependency-scans.js'
import {branchProtectionControl} from './ai-10-branch-protection.js'
import {imageScansControl} from './ai-11-image-scans.js'
import {imageSignaturesControl} from './ai-12-image-signatures.js'
import {registryIdentity} from './ai-13-registry-identity.js'
import {modelIntegrity} from './ai-14-model-integrity.js'
import {modelRegistryRightsControl} from './ai-15-model-registry-rights.js'
import {requestValidation} from './ai-16-request-validation.js'
import {clusterNetworks} from './ai-17-cluster-networks.js'
import {clusterAccess} from './ai-18-cluster-access.js'
import {isolatedAgents} from './ai-19-isolated-agents.js'

/** Requirements of pipelines that build and run AI, which the hardening checklist leaves out. */
export const aiPipeline: readonly Control[] = [
  networkSegmentation,
  privateEndpoints,
  leastPrivilege,
  tls,
  dataAccess,
  secretsJustInTime,
  staticAnalysis,
  dynamicTests,
  dependencyScans,
  branchProtectionControl,
  imageScansControl,
  imageSignaturesControl,
  registryIdentity,
  modelIntegrity,
  modelRegistryRightsControl,
  requestValidation,
  clusterNetworks,
  clusterAccess,
  isolatedAgents
]
