CYPHER 25
// Editions of lists and registers, newest first. Parameters: ids (of datasets). Columns: owner, the properties.
MATCH (edition:Edition)-[:OF]->(dataset:Node&Dataset)
WHERE dataset.id IN $ids AND visible(dataset)
RETURN dataset.id AS owner, edition.day AS day, edition.complete AS complete, edition.files AS files,
       last(split(edition.digest, ':')) AS digest, edition.entries AS entries, edition.created AS created, edition.changed AS changed,
       edition.unchanged AS unchanged, edition.closed AS closed, edition.rejected AS rejected, edition.leftOut AS leftOut,
       edition.loadedAt AS loadedAt
ORDER BY owner, day DESC
