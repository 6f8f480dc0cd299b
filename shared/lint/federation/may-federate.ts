/** Words without which no script makes a federated credential. */
export const mayFederate = /federated-?(?:identity-?)?credential/i
