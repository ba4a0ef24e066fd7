CYPHER 25
// Notes that an edition is loaded. Parameters: dataset (id), digest, load, day, edition (properties of the edition), loadedAt.
MATCH (dataset:Node&Dataset {id: $dataset})
SET dataset.complete = true, dataset.loadedAt = $loadedAt, dataset.digest = $digest, dataset.load = $load
WITH dataset
MATCH (edition:Edition {dataset: $dataset, day: $day})
SET edition += $edition
