import type {MappedText, Range, SourceFile} from '../source.js'
import type {PartialText} from './values.js'

/** A claim of a token and what it is compared with; any of the values will do. */
export interface ClaimTest {
  /** `sub`, `aud`, `job_workflow_ref`, `repository_owner`, …: lower case, without a prefix. */
  readonly claim: string
  /**
   * `exact`: a `*` is a star; `pattern`: `*` stands for any text and `?` for one character;
   * `prefix`: the value begins the claim (a CEL `startsWith`).
   */
  readonly comparison: 'exact' | 'pattern' | 'prefix'
  readonly values: readonly PartialText[]
  /**
   * How the test can be passed without the claim: AWS `…IfExists`, and `ForAllValues:` on a claim
   * that is missing.
   */
  readonly optional?: 'if-exists' | 'for-all-values'
  /** The operator as it is written, where it can be changed by itself. */
  readonly operator?: MappedText
}

/** Who may get a token: what one trust of an identity in another token issuer asks of a token. */
export interface FederatedSubject {
  readonly provider: 'entra' | 'aws' | 'gcp'
  /** What it is, in words of its format: `azurerm_federated_identity_credential.ci`. */
  readonly name: string
  /** File and range of the whole statement; its values may be written elsewhere. */
  readonly file: SourceFile
  readonly range: Range
  readonly issuer?: PartialText
  /** All must hold. */
  readonly tests: readonly ClaimTest[]
  /** Entra: the whole flexible expression, when the subject is written in one. */
  readonly expression?: PartialText
  /** Entra: audiences; for AWS and GCP they are tests of `aud`. */
  readonly audiences: readonly PartialText[]
  /** The identity to which the trust belongs, as far as the repository tells; equal for equal ones. */
  readonly identity?: string
  /**
   * AWS: what gives the role every right in its account, where the repository proves it:
   * `AdministratorAccess`, or `*:*` for a policy that allows all actions on all resources.
   */
  readonly administrator?: string
  /**
   * Google Cloud: the bindings of a provider's pool that narrow what the provider lets in, and none
   * where the repository has no binding. A provider alone gives nobody anything; undefined where a
   * binding takes everyone that the provider lets in, and for everything else.
   */
  readonly grants?: readonly FederatedSubject[]
  /** True when there is a condition that could not be read: then nothing is said to be missing. */
  readonly partial: boolean
}

/** A job that a pull request starts and that logs in to a cloud with the repository's identity. */
export interface PullRequestLogIn {
  readonly provider: FederatedSubject['provider']
  readonly job: string
  readonly range: Range
}
