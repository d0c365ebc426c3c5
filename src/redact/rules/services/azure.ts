import type { Rule } from '../../rule.ts';
import { hasDigit, shape } from './shape.ts';

/** Microsoft Azure. Its newer keys carry a signature in their middle by which they can be told. */
export const AZURE: readonly Rule[] = [
  {
    id: 'azure-signed-key-88',
    kind: 'key:azure',
    keywords: ['+ast', 'acdb', 'apim', '+aba', '+amc', 'azfu', 'azse', 'azca', 'azeg'],
    pattern: /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{76}(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==|[\w-]{44}AzFu[\w-]{5}[AQgw]==)/g,
    rank: 3,
    finds: [
      'AccountKey=‹{w76}+ASt{w5}A==›;EndpointSuffix=core.windows.net',
      '"primaryKey":"‹{b76}ACDb{w5}g==›"',
      'x-functions-key: ‹{w44}AzFu{w5}Q==›',
    ],
    spares: ['{w76}+ASt', 'sha512-{w76}ABCD{w5}A=='],
  },
  {
    id: 'azure-signed-key-44',
    kind: 'key:azure',
    keywords: ['aiot', '+asb', '+aeh', '+arm', 'azse', 'azeg', 'azca'],
    pattern:
      /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{33}(?:AIoT|\+(?:ASb|AEh|ARm))[A-Za-z0-9+/]{5}=|[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])/g,
    rank: 3,
    finds: ['SharedAccessKey=‹{w33}+ASb{w5}=›', 'api-key: ‹{w42}AzSeB{w5}›'],
    spares: ['SHA256:{w33}ABCD{w5}='],
  },
  {
    id: 'azure-signed-key-84',
    kind: 'key:azure',
    keywords: ['jqqj9', 'azdo'],
    pattern: shape(/[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{27}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/),
    rank: 3,
    finds: ['AZURE_OPENAI_API_KEY=‹{w52}JQQJ9{w27}›', 'https://pat:‹{w76}AZDO{w4}›@dev.azure.com/team'],
    spares: ['{w52}JQQJ9'],
  },
  {
    id: 'azure-storage-key',
    kind: 'key:azure',
    keywords: ['accountkey', 'sharedaccesskey', 'account_key', 'storage_key', 'accesskey'],
    pattern:
      /(?:Account_?Key|Shared_?Access_?Key|Storage_?Key|AccessKey)["']?\s{0,4}[=:]\s{0,4}["']?(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/gi,
    entropy: 3.5,
    remembered: true,
    rank: 3,
    finds: [
      'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=‹{b86}==›;EndpointSuffix=core.windows.net',
      'Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=‹{b43}=›',
      'AZURE_STORAGE_KEY="‹{b86}==›"',
    ],
    spares: ['AccountKey=<key>', 'SharedAccessKeyName=RootManageSharedAccessKey'],
  },
  {
    id: 'azure-client-secret',
    kind: 'secret',
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/g,
    entropy: 3,
    accept: hasDigit,
    rank: 3,
    finds: ['client_secret=‹{w3}8Q~{w34}›', '"clientSecret": "‹{w3}8Q~{w20}.{w6}_{w6}›"'],
    spares: ['~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~', '{h16}8q~tplv-k3u1fbpfcp-watermark.image', '{w3}8Q~{w20}'],
  },
  {
    id: 'azure-sas-signature',
    kind: 'signature',
    keywords: ['sig='],
    pattern: /(?<=[?&;]sig=)(?<value>(?:[A-Za-z0-9/+]|%[0-9A-Fa-f]{2}){40,200}={0,2})/g,
    entropy: 3,
    rank: 2,
    finds: [
      'https://a.blob.core.windows.net/c/f.log?sv=2024-11-04&se=2026-11-30T00%3A00%3A00Z&sr=b&sp=r&sig=‹{w30}%2B{w11}%3D›',
      'https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sp=%2Frun&sv=1.0&sig=‹{w43}›',
    ],
    spares: ['/verify?sig=short', 'sig=<signature>'],
  },
  {
    id: 'azure-devops-token',
    kind: 'token:azure-devops',
    keywords: ['azure_devops', 'azuredevops', 'dev.azure.com', 'visualstudio.com', 'vsts', 'azure-devops', 'ado_pat', 'system_accesstoken'],
    pattern: shape(/[a-z2-7]{52}/),
    entropy: 3.5,
    accept: hasDigit,
    rank: 3,
    finds: ['git clone https://me:‹abcde2fg{d0}hij3klmno4pqrst5uvwxy6zabcd7efghi2jklmn3opqr›@dev.azure.com/team/app/_git/app'],
    spares: ['https://dev.azure.com/team/app/_git/app?version=GC{h40}'],
  },
];
