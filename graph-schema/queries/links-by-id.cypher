CYPHER 25
// Links by id. Parameters: ids. Columns: the properties, fromId, toId, productIds in the order of the dossier.
MATCH (from:Entity)<-[:FROM]-(link:Link)-[:TO]->(to:Entity)
WHERE link.id IN $ids AND visible(link)
WITH link, from, to ORDER BY link.id
RETURN link.id AS id, link.kind AS kind, from.id AS fromId, to.id AS toId, link.validFrom AS validFrom,
       link.validTo AS validTo, link.shareMin AS shareMin, link.shareMax AS shareMax, link.shareOn AS shareOn,
       coalesce(link.indirect, false) AS indirect, link.place AS place, link.statedPurpose AS statedPurpose, link.use AS use,
       link.synthetic AS synthetic,
       COLLECT {
         MATCH (link)-[of:OF]->(product:Product)
         WHERE visible(product)
         RETURN product.id ORDER BY of.index
       } AS productIds
