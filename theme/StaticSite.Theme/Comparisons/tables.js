// Puts one button before each table that tools help with. The tools are fetched when a reader wants them, or has used them
// before, which the address knows.
import { fetchScript } from '../Layout/fetch-script.js';
import { say } from '../Layout/strings.js';

const load = () => fetchScript('tableTools');
const isInUse = /(?:^|[?&.])(?:filter|differences|sort|columns)=/.test(location.search);

for (const place of document.querySelectorAll('.table-tools')) {
  const tools = document.createElement('details');
  const button = document.createElement('summary');
  button.textContent = say('comparisons.tools');
  tools.append(button);
  tools.ontoggle = load;
  tools.open = isInUse;
  place.append(tools);
}
