CYPHER 25
// Links, capabilities of products and end uses with some ids, but for those of some datasets: who is a party to them (the ends of a
// link, the end user, the makers of the products, and of a capability the suppliers), as far as other datasets say so.
// Parameters: ids (list of text), datasets (list of text), all (whether whoever loads them sees everything).
// Columns: id, parties, products (ids), suppliersToo (whether it is a capability).
MATCH (matter:Node)
WHERE matter.id IN $ids AND (matter:Link OR matter:ProductCapability OR matter:EndUse) AND NOT matter.dataset IN $datasets
  AND ($all OR visible(matter))
WITH matter,
     COLLECT { MATCH (matter)-[:FROM|TO|OF|USES]->(product:Product) RETURN product.id } AS products,
     COLLECT { MATCH (matter)-[:FROM|TO|BY]->(party:Party) RETURN party.id } AS parties,
     COLLECT {
       MATCH (matter)-[:FROM|TO|OF|USES]->(:Product)<-[:TO]-(link:Link {kind: 'MANUFACTURE'})-[:FROM]->(maker:Party)
       WHERE NOT link.dataset IN $datasets AND ($all OR visible(link))
       RETURN maker.id
     } AS makers,
     COLLECT {
       MATCH (matter:ProductCapability)-[:OF]->(:Product)<-[:OF]-(link:Link {kind: 'SUPPLY'})-[:FROM]->(supplier:Party)
       WHERE NOT link.dataset IN $datasets AND ($all OR visible(link))
       RETURN supplier.id
     } AS suppliers
RETURN matter.id AS id, products, parties + makers + suppliers AS parties, matter:ProductCapability AS suppliersToo
