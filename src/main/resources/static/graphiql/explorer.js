/* global React, ReactDOM, GraphiQL */
import { operations } from '../operations.js';

const WELCOME = `# Write a question, or choose a ready one above.
# Ctrl-Space completes, Ctrl-Enter asks.
# The book on the left describes every field.

{
  __typename
}
`;

const questions = document.getElementById('questions');
const notice = document.getElementById('notice');
const root = ReactDOM.createRoot(document.getElementById('explorer'));

/** Errors come with other statuses than 200, and are answers too. */
async function fetcher(question) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify(question),
  });
  return response.json();
}

function show(question) {
  root.render(React.createElement(GraphiQL, { fetcher, defaultQuery: WELCOME, ...question }));
}

async function listQuestions() {
  const known = new Map();
  for (const { name, title, document: text } of await operations()) {
    known.set(name, text);
    questions.add(new Option(title, name));
  }
  return known;
}

show({});
try {
  const known = await listQuestions();
  const choose = (name) => {
    questions.value = known.has(name) ? name : '';
    if (known.has(name)) {
      show({ query: known.get(name), variables: '' });
    }
  };
  questions.addEventListener('change', () => {
    location.hash = encodeURIComponent(questions.value);
  });
  addEventListener('hashchange', () => choose(decodeURIComponent(location.hash.slice(1))));
  choose(decodeURIComponent(location.hash.slice(1)));
} catch (failure) {
  notice.textContent = `Ready questions cannot be shown: ${failure.message}.`;
}
