/** Policies for the pages of the rules. */
import type {RuleExample} from '../../../rule.js'

const file = 'policies/mcp-files.policy.xml'

/** A policy that does in `inbound` what is given, and nothing else. */
export function policyWith(inbound: string, outbound = ''): RuleExample {
  const out = outbound === '' ? '' : `    ${outbound}\n`
  return {
    file,
    text: `<policies>
  <inbound>
    <base />
    ${inbound}
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
${out}  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>
`
  }
}

/** A policy that does all that the rules ask for. */
export const goodPolicy: RuleExample = {
  file,
  text: `<policies>
  <inbound>
    <base />
    <validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt">
      <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
      <issuers>
        <issuer>https://login.microsoftonline.com/{{tenant-id}}/v2.0</issuer>
      </issuers>
    </validate-jwt>
    <set-variable name="caller" value="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />
    <set-variable name="grants" value="@{
      var claims = ((Jwt)context.Variables["jwt"]).Claims;
      return claims.ContainsKey("scp")
        ? string.Join(" ", claims["scp"])
        : claims.ContainsKey("roles") ? string.Join(" ", claims["roles"]) : "";
    }" />
    <!-- The class of the tool, from a table such as read_file=read;write_file=write. -->
    <set-variable name="needed" value="@{
      var message = context.Request.Body.As<JObject>(preserveContent: true);
      if ((string)message["method"] != "tools/call") { return "read"; }
      var tool = (string)message["params"]?["name"];
      var entry = "{{mcp-tools-files}}".Split(';').FirstOrDefault(e => e.StartsWith(tool + "="));
      return entry == null ? "none" : entry.Substring(entry.IndexOf('=') + 1);
    }" />
    <choose>
      <when condition="@(!((string)context.Variables["grants"]).Split(' ').Contains("mcp.tools." + (string)context.Variables["needed"]))">
        <include-fragment fragment-id="mcp-audit" />
        <return-response>
          <set-status code="403" reason="Forbidden" />
        </return-response>
      </when>
    </choose>
    <rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Variables["caller"])" />
    <set-header name="Authorization" exists-action="delete" />
    <set-backend-service backend-id="mcp-files" />
  </inbound>
  <backend>
    <forward-request buffer-response="false" />
  </backend>
  <outbound>
    <base />
    <include-fragment fragment-id="mcp-audit" />
  </outbound>
  <on-error>
    <base />
    <include-fragment fragment-id="mcp-audit" />
  </on-error>
</policies>
`
}
