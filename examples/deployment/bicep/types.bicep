@export()
type serverType = {
  @description('The name that ../mcp-policy.yml gives it.')
  @maxLength(20)
  name: string

  @description('repository@sha256:digest')
  image: string

  @description('GB')
  memory: int?

  @description('Environment variables; nothing secret.')
  settings: { name: string, value: string }[]?

  @description('Service tags and address ranges that it reaches on port 443.')
  outbound: string[]?
}

@export()
type externalServerType = {
  @description('The name that ../mcp-policy.yml gives it.')
  @maxLength(20)
  name: string

  @description('Its address in the network.')
  address: string
}

@export()
type roleType = 'mcp.tools.read' | 'mcp.tools.write' | 'mcp.tools.admin' | 'mcp.tools.secrets'

@export()
type pipelineType = {
  name: string
  roles: roleType[]

  @description('Gets AcrPush on the registry.')
  pushesImages: bool?

  @description('Left out for a pipeline of Azure DevOps: its service connection makes the credential.')
  github: {
    owner: string
    ownerId: int
    repository: string
    repositoryId: int
    environment: string
  }?
}
