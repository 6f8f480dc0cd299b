# mcp-gatehouse as an image, for GitLab CI and other systems: docs/getting-started/other-systems.md.
# The release workflow builds and tries it; the bundles are the committed ones.
FROM node:24-alpine
# lint asks git which files count and what changed.
RUN apk add --no-cache git
WORKDIR /opt/mcp-gatehouse
COPY package.json LICENSE ./
COPY dist ./dist
RUN ln -s /opt/mcp-gatehouse/dist/cli.js /usr/local/bin/mcp-gatehouse \
    && git config --system --add safe.directory '*'
USER node
WORKDIR /src
ENTRYPOINT ["mcp-gatehouse"]
CMD ["lint"]
