import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../support/find-places.ts';
import { markedSpans } from '../../support/marked-spans.ts';

const FINDS: readonly string[] = [
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: my-secret\ndata:\n  extra: ‹c29tZXRoaW5nIGVsc2U=›\n  password: ‹aHVudGVyMg==›\n',
  'apiVersion: v1\ndata:\n  # a remark\n  extra: "‹c29tZXRoaW5nIGVsc2U=›"\nkind: Secret\nmetadata:\n  name: x\n',
  "kind: 'Secret'\nstringData:\n  config.yaml: |\n    ‹user: ivan.ivanov›\n    ‹word: hunter2222›\ntype: Opaque",
  'kind: ConfigMap\ndata:\n  extra: c29tZXRoaW5nIGVsc2U=\n---\nkind: Secret\ndata:\n  extra: ‹c29tZXRoaW5nIGVsc2Uh›\n---\nkind: ConfigMap\ndata:\n  extra: c29tZXRoaW5nIGVsc2U=\n',
  '{"apiVersion":"v1","data":{"extra":"‹c29tZXRoaW5nIGVsc2U=›"},"kind":"Secret"}',
  'kind: List\nitems:\n- kind: ConfigMap\n  data:\n    level: verbose-mode\n- apiVersion: v1\n  data:\n    extra: ‹c29tZXRoaW5nIGVsc2U=›\n  kind: Secret\n- data:\n    level: verbose-mode\n  kind: ConfigMap\n',
  '- kind: Secret\n  data:\n    extra: ‹c29tZXRoaW5nIGVsc2U=›\n- kind: ConfigMap\n  data:\n    level: verbose-mode\n',
];
const SPARES: readonly string[] = [
  "kind: Secret\ndata:\n  htpasswd: ''\n",
  'kind: Secret\ndata:\n  htpasswd: {{ htpasswd }}\n',
  'kind: ExternalSecret\nspec:\n  data:\n    - remoteRef: somewhere-else\n',
  'kind: ConfigMap\ndata:\n  extra: c29tZXRoaW5nIGVsc2U=\n',
  'kind: Secret\nmetadata:\n  name: something-long\n',
];

describe('a Secret of Kubernetes', () => {
  it.each(FINDS)('has all its values found, whatever their names: %j', (marked) => {
    const { text, spans } = markedSpans(marked);
    expect(findPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(([start, end]) => text.slice(start, end)));
  });
  it.each(SPARES)('or what only looks like one has none: %j', (text) => {
    expect(findPlaces(text)).toEqual([]);
  });
});
