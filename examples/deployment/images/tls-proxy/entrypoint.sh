#!/bin/sh
# Fetches the certificate from Key Vault with the container group's identity, starts nginx, and fetches it again twice
# a day. The certificate lies in the container's memory of files alone; nothing is printed.
set -eu

fetch() {
  token=$(curl -sf -H 'Metadata: true' \
    "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=$IDENTITY_CLIENT_ID" | jq -r .access_token)
  # The header goes by standard input: arguments of a process can be read by others.
  printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl -sf -K - "https://$CERTIFICATE_VAULT.vault.azure.net/secrets/$CERTIFICATE_NAME?api-version=7.4" |
    jq -r .value | base64 -d |
    openssl pkcs12 -passin pass: -nodes -out /certificate/new.pem
  mv /certificate/new.pem /certificate/server.pem
}

umask 077
until fetch; do sleep 5; done
sed -e "s/__listen_port__/$LISTEN_PORT/" -e "s/__upstream_port__/$UPSTREAM_PORT/" \
  /etc/nginx/nginx.conf.template >/tmp/nginx.conf
(
  while sleep 43200; do
    fetch && nginx -c /tmp/nginx.conf -s reload
  done
) &
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
