CYPHER 25
// Removes what an earlier release shipped, but for some datasets.
// Parameters: datasets (list of text).
MATCH (dataset:Dataset {shipped: true})
WHERE NOT dataset.id IN $datasets
OPTIONAL MATCH (statement:Node {dataset: dataset.id})
OPTIONAL MATCH (statement)-[:NAMED]->(name:Name)
DETACH DELETE dataset, statement, name
