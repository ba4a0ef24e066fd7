CYPHER 25
// Removes what an earlier release shipped, but for some datasets.
// Parameters: datasets (list of text). Columns: id (of the datasets removed).
MATCH (dataset:Dataset {shipped: true})
WHERE NOT dataset.id IN $datasets
OPTIONAL MATCH (statement:Node {dataset: dataset.id})
OPTIONAL MATCH (statement)-[:NAMED]->(name:Name)
WITH dataset, dataset.id AS id, collect(DISTINCT statement) + collect(DISTINCT name) AS gone
FOREACH (node IN gone | DETACH DELETE node)
DETACH DELETE dataset
RETURN id
