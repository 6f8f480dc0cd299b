#!/bin/sh
# Starts nginx with the server's certificate, and takes up a renewed one twice a day. On Container Instances the
# certificate comes from Key Vault, with the container group's identity; on Kubernetes it is mounted. Nothing is printed.
set -eu
umask 077

# Fails, and leaves the certificate that is there, unless a whole new one arrived.
fetch() {
  [ -n "${CERTIFICATE_VAULT:-}" ] || return 0
  token=$(curl -sf -H 'Metadata: true' \
    "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=$IDENTITY_CLIENT_ID" |
    jq -er .access_token) || return 1
  # The header goes by standard input: the arguments of a process can be read by others.
  printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl -sf -K - -o /tmp/answer "https://$CERTIFICATE_VAULT.vault.azure.net/secrets/$CERTIFICATE_NAME?api-version=7.4" || return 1
  # Key Vault keeps a certificate as PEM or as PKCS #12, as its policy says.
  if jq -e '.contentType == "application/x-pem-file"' /tmp/answer >/dev/null; then
    jq -er .value /tmp/answer >/certificate/new.pem || return 1
  else
    jq -er .value /tmp/answer | base64 -d |
      openssl pkcs12 -passin pass: -nodes -out /certificate/new.pem || return 1
  fi
  rm /tmp/answer
  openssl x509 -in /certificate/new.pem -noout && mv /certificate/new.pem /certificate/server.pem
}

until fetch; do sleep 5; done
sed -e "s/__listen_port__/$LISTEN_PORT/" -e "s/__upstream_port__/$UPSTREAM_PORT/" \
  /etc/nginx/nginx.conf.template >/tmp/nginx.conf
(
  while sleep 43200; do
    if fetch; then nginx -c /tmp/nginx.conf -s reload; fi
  done
) &
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
