CYPHER 25
// Notes that an edition is being loaded. Parameters: dataset (id), properties (of the dataset), day, edition (properties of the edition).
MERGE (dataset:Node:Dataset {id: $dataset})
SET dataset = $properties
MERGE (edition:Edition {dataset: $dataset, day: $day})
SET edition += $edition
MERGE (edition)-[:OF]->(dataset)
