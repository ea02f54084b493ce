BEGIN TRANSACTION;
CREATE TABLE branch (
	id INTEGER NOT NULL, 
	name TEXT, 
	title TEXT, 
	parent INTEGER, 
	fork_change BIGINT, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "branch" VALUES(1,'main','main',NULL,NULL,0);
INSERT INTO "branch" VALUES(2,'trial','trial',1,2,638000000020000000);
CREATE TABLE current (
	branch INTEGER NOT NULL, 
	item INTEGER NOT NULL, 
	change BIGINT NOT NULL, 
	PRIMARY KEY (branch, item)
)
 WITHOUT ROWID

;
INSERT INTO "current" VALUES(1,1,4);
INSERT INTO "current" VALUES(1,2,5);
INSERT INTO "current" VALUES(1,3,3);
CREATE TABLE directory (
	branch INTEGER NOT NULL, 
	item INTEGER NOT NULL, 
	noun TEXT NOT NULL, 
	guid TEXT, 
	sid TEXT, 
	sam_account_name TEXT, 
	user_principal_name TEXT, 
	sip_address TEXT, 
	distinguished_name TEXT, 
	ou TEXT, 
	display_name TEXT, 
	line_uri TEXT, 
	registrar_pool TEXT, 
	enabled SMALLINT, 
	enterprise_voice SMALLINT, 
	PRIMARY KEY (branch, item)
)
 WITHOUT ROWID

;
INSERT INTO "directory" VALUES(1,3,'User','0a1b2c3d-0000-0000-0000-000000000001',NULL,NULL,NULL,'sip:kenmyer@litwareinc.com','cn=ken myer,ou=redmond,dc=litwareinc,dc=com','ou=redmond,dc=litwareinc,dc=com','ken myer',NULL,NULL,1,NULL);
CREATE TABLE item (
	id INTEGER NOT NULL, 
	noun TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	scope SMALLINT NOT NULL, 
	parent TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "item" VALUES(1,'MobilityPolicy','site:redmond',1,NULL);
INSERT INTO "item" VALUES(2,'VoiceNormalizationRule','site:redmond/all',1,'site:redmond');
INSERT INTO "item" VALUES(3,'User','0a1b2c3d-0000-0000-0000-000000000001',0,NULL);
CREATE TABLE lyncshell_store (
	version INTEGER NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "lyncshell_store" VALUES(1);
CREATE TABLE name (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	item INTEGER NOT NULL, 
	PRIMARY KEY (kind, value, item)
)
 WITHOUT ROWID

;
INSERT INTO "name" VALUES('display','ken myer',3);
INSERT INTO "name" VALUES('dn','cn=ken myer,ou=redmond,dc=litwareinc,dc=com',3);
INSERT INTO "name" VALUES('guid','0a1b2c3d-0000-0000-0000-000000000001',3);
INSERT INTO "name" VALUES('sip','kenmyer@litwareinc.com',3);
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	branch INTEGER NOT NULL, 
	made BIGINT NOT NULL, 
	user TEXT NOT NULL, 
	command_line TEXT NOT NULL, 
	script TEXT, 
	finished SMALLINT NOT NULL, 
	note TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "revision" VALUES(1,1,638000000000000000,'litwareinc\kenmyer','New-CsMobilityPolicy -Identity site:Redmond -EnableMobility $false','tour.ps1',1,NULL);
INSERT INTO "revision" VALUES(2,1,638000000030000000,'litwareinc\kenmyer','Enable-CsUser',NULL,1,NULL);
INSERT INTO "revision" VALUES(3,1,638000000040000000,'litwareinc\kenmyer','',NULL,1,NULL);
CREATE TABLE snapshot (
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	branch INTEGER NOT NULL, 
	change BIGINT NOT NULL, 
	made BIGINT NOT NULL, 
	note TEXT, 
	PRIMARY KEY (name)
);
INSERT INTO "snapshot" VALUES('monday','Monday',1,2,638000000010000000,'before the week');
CREATE TABLE version (
	change INTEGER NOT NULL, 
	item INTEGER NOT NULL, 
	branch INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	born BIGINT NOT NULL, 
	identity TEXT NOT NULL, 
	body TEXT, 
	PRIMARY KEY (change)
);
INSERT INTO "version" VALUES(1,1,1,1,1,'Site:Redmond','{"EnableMobility":false}');
INSERT INTO "version" VALUES(2,2,1,1,2,'Site:Redmond/All','{"Pattern":"^(\\d{4})$"}');
INSERT INTO "version" VALUES(3,3,1,2,3,'0a1b2c3d-0000-0000-0000-000000000001','{"DisplayName":"Ken Myer","DistinguishedName":"CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com","Enabled":true,"Guid":"0a1b2c3d-0000-0000-0000-000000000001","SipAddress":"sip:kenmyer@litwareinc.com"}');
INSERT INTO "version" VALUES(4,1,1,2,1,'Site:Redmond','{}');
INSERT INTO "version" VALUES(5,2,1,3,2,'Site:Redmond/All',NULL);
CREATE INDEX directory_ou ON directory (branch, noun, ou);
CREATE INDEX directory_registrar_pool ON directory (branch, noun, registrar_pool);
CREATE INDEX directory_sip_address ON directory (branch, noun, sip_address);
CREATE INDEX directory_sam_account_name ON directory (branch, noun, sam_account_name);
CREATE INDEX directory_display_name ON directory (branch, noun, display_name);
CREATE INDEX directory_line_uri ON directory (branch, noun, line_uri);
CREATE INDEX item_parent ON item (noun, parent);
CREATE UNIQUE INDEX item_identity ON item (noun, "key");
CREATE INDEX revision_made ON revision (branch, made);
CREATE INDEX version_item ON version (item, branch, change);
CREATE INDEX version_revision ON version (revision, change);
COMMIT;
