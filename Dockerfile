# mcp-gatehouse as an image, for GitLab CI and other systems: docs/getting-started/other-systems.md.
# The release workflow builds it, tries it, attests it and gives it its tags; the bundles are the
# committed ones.
FROM node:24.19.0-alpine3.24@sha256:d32cdf619f63fe0471182d08996dd516c6275bb5fd31ae06e55a570bd9e1ad43
LABEL org.opencontainers.image.title="mcp-gatehouse" \
      org.opencontainers.image.description="Finds stored credentials and exposed MCP servers before merge, and calls MCP gateways with short-lived tokens" \
      org.opencontainers.image.source="https://github.com/mcp-gatehouse/mcp-gatehouse" \
      org.opencontainers.image.licenses="MIT"
# lint asks git which files count and what changed.
RUN apk add --no-cache git
WORKDIR /opt/mcp-gatehouse
COPY package.json LICENSE ./
COPY dist ./dist
# The mounted repository belongs to the user of the host, not to the user of the image.
RUN ln -s /opt/mcp-gatehouse/dist/cli.js /usr/local/bin/mcp-gatehouse \
    && git config --system --add safe.directory '*'
USER node
WORKDIR /src
ENTRYPOINT ["mcp-gatehouse"]
CMD ["lint"]
