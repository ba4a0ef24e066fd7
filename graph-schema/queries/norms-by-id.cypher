CYPHER 25
// Norms by id. Parameters: ids. Columns: the properties, bindings with their citations.
MATCH (norm:Node&Norm)
WHERE norm.id IN $ids AND visible(norm)
WITH norm ORDER BY norm.id
RETURN norm.id AS id, norm.instrument AS instrument, norm.article AS article, norm.title AS title, norm.kind AS kind, norm.productDuty AS productDuty,
       norm.prohibits AS prohibits, norm.adoptedOn AS adoptedOn, norm.inForceFrom AS inForceFrom, norm.note AS note,
       norm.synthetic AS synthetic,
       COLLECT {
         MATCH (norm)<-[:BINDING_OF]-(binding:NormBinding)
         WHERE visible(binding)
         RETURN binding {
           .id, .state, .mode, .since, .note, .synthetic,
           citations: [(binding)-[cites:CITES]->(source:Source) WHERE visible(source) | {sourceId: source.id, locator: cites.locator}]
         } ORDER BY binding.state
       } AS bindings
