/**
 * Words of which names of secrets, machines and pools are made, and that are names of people as well.
 * One of them alone says nothing of a person: `JENKINS_TOKEN`, `GRANT_TYPE`, `mark-release`.
 */
const words = `
access account action accounts acme ada admin administrator agent agents ai alert alerts alexa alpha amber
amazon analytics android angel anonymous ansible anthropic api apis apollo app apple apps april arch
argo aria ariel arm art artifact artifactory asia atlas audit august aurora austin auth author auto
aws azure backend backup banks bank bar base bash basil beacon bean bell beta bill bird bishop bitbucket
black blaze block blue bob bolt bond book bot bots box branch branches brave bridge britain brook brown
bug build builder builds burn bus bush cache call camp carbon card care carpenter carter cash castle
central cert certificate chance chase check chef chip christian church ci circle cirrus city claude
clay clean cli client cliff cloud cloudflare cluster coal code codecov codex cody cohere cole color
comet commit compass conan conda config consul contact container cook cooper copilot core corona
corp cosign court coverage crane crate cron cross crow crystal cursor customer daemon dagger dawn data
database datadog day dean debian debug default delta demo dependabot deploy deployer deployment desktop
dev devin devops digital discord dns doc docker docs domain doppler dot down drew drive drone dusty
echo edge elastic email encrypt engine english env error eve event events ever export external faith
falcon farmer fast fastlane fastly field figma file files fire firebase fisher flame flask fleet flint
flow flux ford fork forest foundry fox frank franc free frost front frontend function gale galaxy garden
gate gates gateway gcp gem gemini general gerrit ghost git gitea github gitlab glen global go gold
google gopher gradle grafana grant graph gray green group guest hall harbor harness hash hashicorp hazel
head health heath helm helper hero heroku hill hobby holiday holly home honey hood hook hope host house
hub hugging hunt hunter image infra ingress inside install integration intel internal ios iris issue
ivy jack jade jasper java jenkins jet jira job jobs jolly jordan joy json julia june jupyter justice
kafka key keys keychain king knight kube kubernetes label lake lambda land lane laptop large latest law
leader lee less library light lily linear link lint linter linux live llama load local lock log login
logs long love luna mac machine mage mail main manager map march mark markdown marker marsh martin mason
master match maven max may mcp media mercury merge merit mesh message metal meter microsoft miles mill miller
mini mint mirror mistral mobile model mongo monitor moon morning mountain mysql native network new newman
nexus night nightly nix node nomad noble north notary note notion npm nuget nova nuget oak oauth ocean
okta olive op open openai operator oracle orange organization origin owner pack package packer page
pages paige paradise park parker parser pascal pass password pat patch path peace pearl penny personal
phoenix pilot pine pipe pipeline plaid plan platform play plugin pool pop porter portal post postgres
power preview price prime prince print private prod production project prometheus promise proxy public
publish publisher pulumi puppet push py pypi python quay quality queen quick rabbit rain rand ray react
read reader ready rebase red redis reed register registry release releases remote render renovate repo
repository reset review reviewer rich ring river rivers robin robot rock rocky rod rollbar root rose
route ruby run runner runners rush russell rust rusty sage sail sandbox sandy sap sauce scan scanner
schema score script search sears secret secrets security segment self semantic sentry server service
session shared sharp shell shepherd shield ship short sierra sigstore silver site sky slack slate small
smith snow snyk solo sonar sonarqube sonatype spark sparrow splunk spring sql ssh sso stack stage staging
star start static status steel step sterling stone storage store storm stream street strings stripe
submit summer sun super support swift sync system tag tags task taylor team teams telegram temp temple
terra terraform test tester testing tests text tiger token tokens tom tools torch tower tracker trace
travis tree trivy trust turner twilio twin ubuntu unit upload user users vagrant vale valley variable
vault vercel victor video violet vision vm wade walker ward watch water waters wave weaver web webhook
west white wick wiki will win windows wing wise wolf wood woods work worker workflow workspace world
wright write writer yarn york young zeta zip zoom
`

const ordinary: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** Whether a word, in lower case, is an ordinary one, in the plural as well. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word) || (word.endsWith('s') && ordinary.has(word.slice(0, -1)))
}

/** Accounts of machines that belong to no person. */
export const systemAccounts: ReadonlySet<string> = new Set(
  'adm admin administrator agent app azdo azp azureuser bin build builder centos ci circleci core daemon deploy docker ec2-user gh git gitlab gitlab-runner github jenkins linuxbrew linux mail node nobody opc operator postgres public root runner runneradmin service shared system test travis ubuntu user vagrant vcap vscode vsts www-data'.split(
    ' '
  )
)
