#!/usr/bin/env bash
set -euo pipefail
# Adds the servers that everybody uses.
claude mcp add --scope user fs -- npx -y @modelcontextprotocol/server-filesystem "$HOME"
claude mcp add brave -e BRAVE_API_KEY="$BRAVE_API_KEY" -- npx -y brave-mcp@1.0.0
