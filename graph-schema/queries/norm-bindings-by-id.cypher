CYPHER 25
// How norms bind states, by id. Parameters: ids. Columns: the properties, citations.
MATCH (binding:Node&NormBinding)
WHERE binding.id IN $ids AND visible(binding)
RETURN binding.id AS id, binding.state AS state, binding.mode AS mode, binding.since AS since, binding.note AS note,
       binding.synthetic AS synthetic,
       [(binding)-[cites:CITES]->(source:Source) WHERE visible(source) | {sourceId: source.id, locator: cites.locator}] AS citations
ORDER BY id
