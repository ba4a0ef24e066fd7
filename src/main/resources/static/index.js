import { operations } from './operations.js';

const none = document.getElementById('none');
const list = document.getElementById('questions');

try {
  for (const { name, title } of await operations()) {
    const link = document.createElement('a');
    link.href = `graphiql#${encodeURIComponent(name)}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  none.textContent = 'There are none.';
  none.hidden = list.childElementCount > 0;
} catch (failure) {
  none.textContent = `Ready questions cannot be shown: ${failure.message}.`;
}
