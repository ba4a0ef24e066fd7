CYPHER 25
// Which source copies which, but for those of some datasets.
// Parameters: datasets (list of text). Columns: id, copyOf.
MATCH (copy:Source)-[:COPY_OF]->(original:Source)
WHERE NOT copy.dataset IN $datasets
RETURN copy.id AS id, original.id AS copyOf
