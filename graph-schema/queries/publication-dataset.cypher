CYPHER 25
// What is known of a dataset. Parameters: dataset. Columns: edition (day of the latest, loaded or not), previous (day of the edition before
// it; null if there is none), complete (whether the latest is loaded), digest, entries (of the edition before).
MATCH (dataset:Node&Dataset {id: $dataset})
OPTIONAL MATCH (loaded:Edition)-[:OF]->(dataset)
WHERE loaded.complete
WITH dataset, loaded ORDER BY loaded.day DESC
WITH dataset, head(collect(loaded)) AS latest
RETURN date(dataset.edition) AS edition, dataset.previousEdition AS previous, coalesce(dataset.complete, true) AS complete,
       dataset.digest AS digest, latest.entries AS entries, dataset.publication IS NOT NULL AS publication
