CYPHER 25
// What is known of a dataset before an edition. Parameters: dataset (id), day (of the edition). Columns: publication (whether it is a list or
// register), edition (day of the latest, loaded or begun), complete (whether that is loaded), load (how it was), previous, entries (day and
// entries of the last whole edition before that day; null if there is none). No row if nothing has the id.
MATCH (dataset:Node {id: $dataset})
OPTIONAL MATCH (whole:Edition)-[:OF]->(dataset)
WHERE whole.complete AND whole.whole AND whole.day < $day
WITH dataset, whole ORDER BY whole.day DESC
WITH dataset, head(collect(whole)) AS before
RETURN dataset:Dataset AND dataset.publication IS NOT NULL AS publication, date(dataset.edition) AS edition,
       coalesce(dataset.complete, true) AS complete, coalesce(dataset.load, '') AS load, before.day AS previous,
       coalesce(before.entries, 0) AS entries
