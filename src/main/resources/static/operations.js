/** The ready questions: name, title, documentId and document of each. */
export async function operations() {
  const response = await fetch('graphql/operations');
  if (!response.ok) {
    throw new Error(`the list of ready questions answered ${response.status}`);
  }
  return (await response.json()).operations;
}
