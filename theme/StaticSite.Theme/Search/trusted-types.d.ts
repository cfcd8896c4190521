// Where browsers have it, a policy may only be made under a name that the page's own allows; see search-box.js.
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

interface Window { trustedTypes?: TrustedTypePolicyFactory }
